// SPDX-License-Identifier: Apache-2.0
// chrono-node over a file of {"id","published","text"} lines: prints seconds and expressions found.
// script/bench-chrono runs it; NODE_PATH names where chrono-node is installed.
const fs = require("fs");
const chrono = require("chrono-node");

const articles = fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).map(JSON.parse);
const began = process.hrtime.bigint();
let found = 0;
for (const article of articles)
  found += chrono.parse(article.text, new Date(article.published ?? article.time)).length;
console.log(JSON.stringify({seconds: Number(process.hrtime.bigint() - began) / 1e9, found}));
