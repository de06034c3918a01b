// Builds reveal.js, the one part of the slides that is not ours, into kit/server/room/static/reveal: its script as a
// plain one that makes `Reveal`, its style, and the licences. Same packages, same bytes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] || path.join(here, "..", "kit", "server", "room", "static", "reveal");
const reveal = path.join(here, "node_modules", "reveal.js");
const shared = { absWorkingDir: here, bundle: true, minify: true, charset: "utf8", legalComments: "none", write: false };

const script = await esbuild.build({
  ...shared,
  stdin: { contents: 'import Reveal from "reveal.js"; window.Reveal = Reveal;', resolveDir: here },
  format: "iife",
  target: "es2018",
});
const style = await esbuild.build({ ...shared, entryPoints: [path.join(reveal, "dist", "reveal.css")], target: "chrome80" });

const about = JSON.parse(readFileSync(path.join(reveal, "package.json"), "utf-8"));
const text = (file) => readFileSync(file, "utf-8").trim();
const notices = [
  `reveal.js ${about.version}\nLicence: ${about.license}\n\n${text(path.join(reveal, "LICENSE"))}\n`,
  `fitty ${about.devDependencies.fitty.replace("^", "")}\nLicence: MIT\n\n${text(path.join(here, "licences", "fitty.txt"))}\n`,
];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, "reveal.js"), script.outputFiles[0].contents);
writeFileSync(path.join(out, "reveal.css"), style.outputFiles[0].contents);
const head = "reveal.js and reveal.css are the package reveal.js from npm, which has fitty in it.";
writeFileSync(path.join(out, "THIRD-PARTY.txt"), `${head}\n\n${notices.join(`\n${"-".repeat(78)}\n\n`)}`);
