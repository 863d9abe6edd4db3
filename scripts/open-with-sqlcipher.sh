#!/bin/sh
# Opens a case file with a SQLCipher that is not ours, to prove that the record can be read without this app.
# Usage: open-with-sqlcipher.sh FILE < KEY      KEY is 64 hexadecimal figures on standard input, never an argument.
# Prints the version of SQLCipher, the result of both integrity checks, and the number of rows of each table.
set -eu

file=${1:?Say which case file to open.}
[ -f "$file" ] || { echo "There is no file $file." >&2; exit 1; }
read -r key || true
case $key in
  *[!0-9a-fA-F]*) echo 'The key has 64 hexadecimal figures.' >&2; exit 1 ;;
esac
[ "${#key}" -eq 64 ] || { echo 'The key has 64 hexadecimal figures.' >&2; exit 1; }

# SQLCipher keeps a log and an index beside the file it opens: a copy is read, the original is not touched.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$file" "$copy/case.gold"
if [ -f "$file-wal" ]; then cp "$file-wal" "$copy/case.gold-wal"; fi

# Debian's package "sqlcipher" serves where it is version 4 (bookworm has 3.4, which cannot read this format).
if command -v sqlcipher >/dev/null && sqlcipher -version | grep -q '^3\.[3-9][0-9]'; then
  program='the installed sqlcipher'
  tables=$(printf "PRAGMA key = \"x'%s'\";\nSELECT name FROM sqlite_master WHERE type = 'table';\n" "$key" |
    sqlcipher -batch "$copy/case.gold" | grep -v '^ok$')
  echo "opened with $program"
  {
    printf "PRAGMA key = \"x'%s'\";\nPRAGMA cipher_version;\nPRAGMA cipher_integrity_check;\nPRAGMA integrity_check;\n" "$key"
    for table in $tables; do printf "SELECT '%s', count(*) FROM \"%s\";\n" "$table" "$table"; done
  } | sqlcipher -batch "$copy/case.gold"
  exit 0
fi

# Otherwise the build that another program ships in the package registry, pinned, without install scripts, and for this check only.
tool=$(dirname "$0")/../.cache/sqlcipher
if [ ! -d "$tool/node_modules/@signalapp/sqlcipher" ]; then
  mkdir -p "$tool"
  printf '{"private":true}\n' >"$tool/package.json"
  npm install --prefix "$tool" --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error \
    @signalapp/sqlcipher@4.1.0 >&2
fi
printf '%s' "$key" | TOOL=$tool FILE=$copy/case.gold node --input-type=module -e '
  import { readFileSync } from "node:fs"
  import { createRequire } from "node:module"
  import { resolve } from "node:path"
  const { default: Database } = createRequire(resolve(process.env.TOOL, "package.json"))("@signalapp/sqlcipher")
  const database = new Database(process.env.FILE)
  database.pragma(`key = "x\u0027${readFileSync(0, "latin1")}\u0027"`)
  try {
    database.prepare("SELECT count(*) FROM sqlite_master").get()
  } catch (error) {
    console.error(`This key does not open this file: ${error.message}.`)
    process.exit(1)
  }
  const simple = name => database.pragma(name, { simple: true })
  console.log(`opened with SQLCipher ${simple("cipher_version")}`)
  const broken = database.pragma("cipher_integrity_check")
  console.log(`cipher_integrity_check: ${broken.length === 0 ? "ok" : JSON.stringify(broken)}`)
  console.log(`integrity_check: ${simple("integrity_check")}`)
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = \u0027table\u0027 ORDER BY name").all()
  for (const { name } of tables) {
    console.log(`${name}: ${database.prepare(`SELECT count(*) AS n FROM "${name}"`).get().n} rows`)
  }
  database.close()
'
