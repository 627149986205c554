// SPDX-License-Identifier: GPL-3.0-or-later
// As much of a browser as the published page's script asks for: `page` is the page as a tree, made by the test.
// What it and the test ask for by name is `var`: the engine keeps no other name from one script to the next.
"use strict";

var document = null; // made below

class ClassList {
  constructor(element) { this.element = element; }
  get names() { return (this.element.attributes.class || "").split(/\s+/).filter(Boolean); }
  contains(name) { return this.names.includes(name); }
  toggle(name, on) {
    const others = this.names.filter((other) => other !== name);
    this.element.attributes.class = (on ? [...others, name] : others).join(" ");
  }
}

class Listening {
  constructor() { this.listeners = {}; }
  addEventListener(type, listener) { (this.listeners[type] = this.listeners[type] || []).push(listener); }
  dispatch(type, event) { for (const listener of this.listeners[type] || []) listener(event); }
}

class Element extends Listening {
  constructor(tag, attributes, children) {
    super();
    this.tag = tag;
    this.attributes = attributes;
    this.children = []; // elements, and texts as strings
    this.parent = null;
    this.value = "";
    this.classList = new ClassList(this);
    this.dataset = {};
    for (const name in attributes) if (name.startsWith("data-")) this.dataset[name.slice(5)] = attributes[name];
    this.append(...children);
  }
  get id() { return this.attributes.id || ""; }
  get hidden() { return "hidden" in this.attributes; }
  set hidden(hidden) {
    if (hidden) this.attributes.hidden = "";
    else delete this.attributes.hidden;
  }
  set className(name) { this.attributes.class = name; }
  get textContent() {
    return this.children.map((child) => (child instanceof Element ? child.textContent : child)).join("");
  }
  set textContent(text) { this.replaceChildren(text); }
  append(...children) {
    for (const child of children) {
      if (child instanceof Element) child.parent = this;
      this.children.push(child);
    }
  }
  replaceChildren(...children) {
    this.children = [];
    this.append(...children);
  }
  remove() {
    this.parent.children = this.parent.children.filter((child) => child !== this);
    this.parent = null;
  }
  /// One compound selector: a tag, classes, attributes and `:not` of one of these.
  matches(selector) {
    return selector.match(/:not\([^)]*\)|\[[^\]]*\]|\.[\w-]+|[\w-]+/g).every((part) => {
      if (part.startsWith(":not(")) return !this.matches(part.slice(5, -1));
      if (part.startsWith(".")) return this.classList.contains(part.slice(1));
      if (!part.startsWith("[")) return this.tag === part;
      const [name, value] = part.slice(1, -1).split("=");
      return name in this.attributes && (value === undefined || this.attributes[name] === value);
    });
  }
  closest(selector) { return this.matches(selector) ? this : this.parent && this.parent.closest(selector); }
  querySelectorAll(selector) {
    const found = [];
    for (const child of this.children)
      if (child instanceof Element) {
        if (child.matches(selector)) found.push(child);
        found.push(...child.querySelectorAll(selector));
      }
    return found;
  }
  querySelector(selector) { return this.querySelectorAll(selector)[0] || null; }
  focus() { document.focused = this; }
}

const grown = (tree) =>
  typeof tree === "string" ? tree : new Element(tree.tag, tree.attributes, tree.children.map(grown));

class Document extends Listening {
  constructor(root) {
    super();
    this.root = root;
    this.hidden = false;
    this.focused = null;
  }
  get body() { return this.querySelector("body"); }
  createElement(tag) { return new Element(tag, {}, []); }
  querySelectorAll(selector) { return this.root.querySelectorAll(selector); }
  querySelector(selector) { return this.root.querySelector(selector); }
}

document = new Document(grown(page));

// A clock that the test sets, and one timer that waits.
var time = 0;
var waiting = null;
Date.now = () => time;
var setTimeout = (call, wait) => {
  waiting = { call, wait };
  return 1;
};
var clearTimeout = () => { waiting = null; };

// What the test asks.
var shown = (selector) => document.querySelectorAll(selector).filter((e) => !e.hidden && !e.closest("[hidden]"));
var named = (selector) => shown(selector).map((e) => (e.querySelector("h4") || e).textContent).join("|");
var wake = () => {
  const { call } = waiting;
  waiting = null;
  call();
};
var type = (words) => {
  const input = document.querySelector("input");
  input.value = words;
  input.dispatch("input", {});
};
var press = (key, target) => {
  let taken = false;
  const event = { key, target, ctrlKey: false, metaKey: false, preventDefault: () => { taken = true; } };
  document.dispatch("keydown", event);
  return taken;
};
