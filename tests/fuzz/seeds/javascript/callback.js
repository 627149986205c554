show({"schedule": {"conference": {"title": "Camp", "days": [{"index": 1, "date": "2022-09-03", "rooms": {"Hall": [
  {"id": 1, "guid": "a", "title": "Boats", "date": "2022-09-03T10:00:00+02:00", "start": "10:00", "duration": "00:30"}]}}]}}});
