#!/usr/bin/env bash
# Tests of scripts/launch.sh, in a folder of their own and with stubs for what is slow or not there. Run by ./check.
set -u
scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
. "$scripts/launch.sh"
failures=0

# A project of its own, nothing built, where a build takes no time.
fresh() {
  rm -rf "$root"
  mkdir -p "$root"/{physics,engine,study,app/cli,scripts}
  find_jdk() { echo /jdk; }
  find_maven() { echo /mvn; }
  run_build() { mkdir -p "$dist" && touch "$dist/stamp" "$root/built"; }
}

# Runs build as the launcher does and keeps what it says.
built() {
  (build) >"$root/out" 2>"$root/err"
  result=$?
  said=$(<"$root/err")
}

expect() { # $1 what it is about, $2 what came, $3 what must come
  if [ "$2" != "$3" ]; then
    printf 'test-launch: %s\n  came: %s\n  must: %s\n' "$1" "$2" "$3" >&2
    failures=$((failures + 1))
  fi
}

fresh
built
expect "a build succeeds" "$result" 0
expect "one plain line where there is no screen" "$said" "nsot: building, about a minute the first time ..."
expect "it has built" "$(ls "$root/built")" "$root/built"

rm "$root/built"
built
expect "nothing is said about nothing" "$result $said" "0 "
expect "nothing is built twice" "$([ -e "$root/built" ] && echo built)" ""

for missing in find_jdk find_maven; do
  fresh
  eval "$missing() { printf 'nsot: not found:\nthe second line\n' >&2; return 1; }"
  built
  expect "without $missing there is no build" "$result" 1
  expect "the whole sentence of $missing" "$said" $'nsot: not found:\nthe second line'
done

fresh
. "$scripts/launch.sh"
sentence=$(jdk_version() { :; }; find_jdk 2>&1)
expect "no JDK: the last line names the remedy" "${sentence##*$'\n'}" \
  "openjdk-$needed_java-jdk of your system, or point JAVA_HOME to its folder."

fresh
run_build() { echo "[ERROR] it is broken"; return 1; }
built
expect "a failed build" "$result" 1
expect "a failed build shows errors and log" "${said#*$'\n'}" \
  $'[ERROR] it is broken\nnsot: the build failed; the whole log is in '"$root/target/build.log"

fresh
touch "$root/target" # a file where the folder must be: what even root cannot write to
built
expect "not writable, nothing built" "$result $said" "1 nsot: cannot build in $root: not writable"

fresh
mkdir -p "$root/target/build.lock" # the lock cannot be opened
built
expect "no lock, nothing built" "$result $said" "1 nsot: cannot build in $root: not writable"

mkdir -p "$dist"
touch "$dist/stamp"
built
expect "not writable, an older build is run" "$result ${said%%:*} ${said##*; }" "0 nsot running the last build"
expect "not writable, nothing is built" "$([ -e "$root/built" ] && echo built)" ""

if command -v flock >/dev/null; then
  fresh
  mkdir -p "$root/target"
  exec 8>"$root/target/build.lock"
  flock 8
  (exec 8>&-; build) 2>"$root/err" &
  waiting=$!
  until [ -s "$root/err" ]; do sleep 0.05; done
  expect "who waits says so" "$(<"$root/err")" "nsot: another nsot is building, waiting"
  run_build
  rm "$root/built"
  exec 8>&-
  wait $waiting
  expect "who waited uses the result" "$? $([ -e "$root/built" ] && echo built)" "0 "

  run_build
  touch "$root/physics/pom.xml"
  build 2>/dev/null
  expect "the lock is free behind a build" "$(flock -n "$root/target/build.lock" echo free)" free
fi

# The filter before standard error of nsot run; $1 is what a stub of the JVM does.
filtered() {
  (without_incubator_warning bash -c "$1") >"$root/out" 2>"$root/err"
  result=$?
  said=$(<"$root/err")
}

warn="echo 'WARNING: Using incubator modules: jdk.incubator.vector' >&2"
filtered "$warn; printf 'a\nb' >&2; echo answer; exit 7"
expect "the JVM's warning is dropped, the rest and the exit code stay" "$result $said $(<"$root/out")" $'7 a\nb answer'
filtered "echo 'WARNING: Using nothing' >&2; $warn"
expect "another first line stays, and what comes behind it" "$said" \
  $'WARNING: Using nothing\nWARNING: Using incubator modules: jdk.incubator.vector'
filtered "$warn"
expect "nothing but the warning" "$result $said" "0 "
filtered "printf W >&2"
expect "a beginning of the warning stays" "$said" W
filtered "true"
expect "silence stays silent" "$result $said" "0 "
expect "standard input reaches the program" "$(echo asked | without_incubator_warning cat)" asked

(without_incubator_warning bash -c 'trap "exit 130" INT; trap "exit 143" TERM; echo >'"$root/up"'; while :; do sleep 0.05; done') &
started=$!
until [ -e "$root/up" ]; do sleep 0.05; done
kill -TERM $started
wait $started
expect "an end from outside is passed on" "$?" 143

[ "$failures" = 0 ] && echo "test-launch: all passed"
exit "$failures"
