// Builds the phone page's files into kit/server/phone/voila/templates/chophien: the client, the official packages, the
// style, the page's own words, and the list of third-party licences. Same sources and lock, same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import * as esbuild from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const kit = path.join(here, "..", "kit");
const template = process.argv[2] || path.join(kit, "server", "phone", "voila", "templates", "chophien");
const built = path.join(template, "built");
const files = path.join(template, "static");
const TARGET = "es2018";
const CSS_TARGET = "chrome80";

const anywidget = {
  name: "anywidget", // published as an AMD module only
  setup(build) {
    build.onResolve({ filter: /^official-anywidget$/ }, () => ({
      path: path.join(here, "node_modules", "anywidget", "dist", "index.js"),
      namespace: "anywidget",
    }));
    build.onLoad({ filter: /.*/, namespace: "anywidget" }, ({ path: file }) => {
      const amd = 'define(["@jupyter-widgets/base"], widget_default);';
      const source = readFileSync(file, "utf-8");
      if (!source.includes(amd)) throw new Error("anywidget's module has changed: look at the end of dist/index.js");
      return { contents: source.replace(amd, "export default widget_default;"), resolveDir: here };
    });
  },
};

/** The official packages' style, with what it imports, as a module that exports its text. */
const officialCss = {
  name: "official-css",
  setup(build) {
    build.onResolve({ filter: /^official-css$/ }, () => ({ path: "official-css", namespace: "official-css" }));
    build.onLoad({ filter: /.*/, namespace: "official-css" }, async () => {
      const imports = ["base/css/index.css", "controls/css/widgets.css"].map((file) => `@import "@jupyter-widgets/${file}";`);
      const { outputFiles } = await esbuild.build({
        stdin: { contents: imports.join("\n"), loader: "css", resolveDir: here },
        bundle: true,
        minify: true,
        target: CSS_TARGET,
        loader: { ".svg": "dataurl", ".png": "dataurl", ".gif": "dataurl" },
        write: false,
      });
      return { contents: outputFiles[0].text, loader: "text" };
    });
  },
};

async function bundle(name, format) {
  const result = await esbuild.build({
    entryPoints: [path.join(here, "src", `${name}.js`)],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format,
    target: TARGET,
    supported: { "dynamic-import": true },
    charset: "utf8",
    legalComments: "none",
    loader: { ".svg": "text" },
    alias: { "sanitize-html": path.join(here, "src", "sanitize.js") },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [anywidget, officialCss],
    metafile: true,
    write: false,
  });
  return { text: result.outputFiles[0].contents, inputs: Object.keys(result.metafile.inputs) };
}

/** Write a file under a name that holds its hash, with compressed copies beside it; return the name. */
function writeHashed(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const file = `${name}.${hash}.js`;
  writeFileSync(path.join(files, file), bytes);
  writeFileSync(path.join(files, `${file}.gz`), zlib.gzipSync(bytes, { level: 9 }));
  const quality = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(path.join(files, `${file}.br`), zlib.brotliCompressSync(bytes, { params: quality }));
  return file;
}

const INSIDE_ANYWIDGET = ["@lukeed/uuid", "solid-js"]; // its published module has these in it

/** The packages that inputs come from: name, version, licence and its text. */
function licences(inputs) {
  const packages = new Set(INSIDE_ANYWIDGET);
  for (const input of inputs) {
    const found = /^(?:anywidget:.*?)?(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input.replace(/\\/g, "/"));
    if (found) packages.add(found[1]);
  }
  return [...packages].sort().map((name) => {
    const folder = path.join(here, "node_modules", name);
    const about = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf-8"));
    const file = readdirSync(folder).filter((entry) => /^(licen[cs]e|copying)/i.test(entry)).sort()[0];
    // Some packages of the Jupyter project come without the text: it stands in licences/, from their repositories.
    const spare = name.startsWith("@lumino/") ? "lumino" : name.startsWith("@jupyter-widgets/") ? "jupyter-widgets" : "";
    if (!file && !spare) throw new Error(`${name} has no licence text: add it to frontend/licences`);
    const text = readFileSync(file ? path.join(folder, file) : path.join(here, "licences", `${spare}.txt`), "utf-8").trim();
    return `${name} ${about.version}\nLicence: ${about.license}\n\n${text}\n`;
  });
}

/** The sentences of the page itself: the one-line messages phone-… of two catalogues. */
function words(language) {
  const found = {};
  for (const name of ["field", "pacing"]) {
    const catalogue = readFileSync(path.join(kit, "content", "catalogues", language, `${name}.ftl`), "utf-8");
    for (const [, key, text] of catalogue.matchAll(/^(phone-[a-z-]+) = (.+)$/gm)) {
      if (/[{}]/.test(text)) throw new Error(`${language}: ${key} must be plain text, it is written into the page`);
      found[key] = text;
    }
  }
  return found;
}

const json = (value) => JSON.stringify(value).replace(/</g, "\\u003c");
const raw = (text) => `{% raw %}${text}{% endraw %}`;

async function style() {
  const own = readdirSync(path.join(kit, "ui", "static")).filter((name) => name.endsWith(".css")).sort();
  const first = ["tokens.css", ...own.filter((name) => name !== "tokens.css")];
  const sources = [...first.map((name) => path.join(kit, "ui", "static", name)), path.join(here, "src", "page.css")];
  const text = sources.map((source) => readFileSync(source, "utf-8")).join("\n");
  return (await esbuild.transform(text, { loader: "css", minify: true, target: CSS_TARGET, charset: "utf8" })).code.trim();
}

for (const folder of [built, files]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
const early = await esbuild.transform(readFileSync(path.join(here, "src", "early.js"), "utf-8"), { minify: true, target: "es5" });
const client = await bundle("page", "iife");
const official = await bundle("official", "esm");
const pair = await bundle("pair", "esm"); // most women have a phone to themselves
const names = {
  phone: writeHashed("phone", client.text),
  pair: writeHashed("pair", pair.text),
  official: writeHashed("official", official.text),
};
writeFileSync(path.join(built, "style.css"), raw(await style()));
writeFileSync(path.join(built, "early.js"), raw(early.code.trim()));
writeFileSync(path.join(built, "names.j2"), Object.entries(names).map(([name, file]) => `{% set ${name}_file = "${file}" %}\n`).join(""));
for (const language of ["vi", "en"]) {
  writeFileSync(path.join(built, `words.${language}.json`), raw(json(words(language))));
  writeFileSync(path.join(built, `no-script.${language}.txt`), raw(words(language)["phone-no-script"]));
  writeFileSync(path.join(built, `failed.${language}.txt`), raw(words(language)["phone-failed"]));
}
const notices = licences([...client.inputs, ...official.inputs]);
writeFileSync(
  path.join(files, "THIRD-PARTY.txt"),
  `official.*.js holds these packages from npm. phone.*.js and pair.*.js hold only the kit's own code.\n\n${notices.join(`\n${"-".repeat(78)}\n\n`)}`,
);
for (const [name, file] of Object.entries(names)) {
  const size = (ending) => readFileSync(path.join(files, file + ending)).length;
  console.log(`${name}: ${file} ${size("")} B, gz ${size(".gz")}, br ${size(".br")}`);
}
