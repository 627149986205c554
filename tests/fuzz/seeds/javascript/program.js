// what is on
import { hall } from "./rooms";
var program = [
  { id: "1", title: "Bo's boats", date: "2022-09-03", time: '10:00', mins: "60", loc: ["Hall"], people: [{ id: "7" }], },
  { "id": "2", "title": `Ropes
and knots`, start: new Date(2022, 8, 3, 11, 30), room: hall.name, desc: "long \u00e9" + ' ones' },
];
const people = [{ id: "7", name: ["Ada", "King"] }];
export default program;
