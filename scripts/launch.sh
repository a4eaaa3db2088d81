# What ./nsot and ./check share: finding a JDK 25 and Maven, building, and knowing when to build again.
# Sourced with $root set to the project's folder.

dist=$root/target/dist
needed_java=25

# The major version of the JDK in folder $1, from its release file; empty when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  local line
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*) line=${line#*=\"}; line=${line%%[!0-9]*}; echo "$line"; return 0 ;;
    esac
  done <"$1/release"
}

# Prints the folder of a JDK that is new enough: JAVA_HOME first, then the usual folders, then PATH.
find_jdk() {
  local home version on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
    "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$on_path"; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge $needed_java ]; then
      echo "$home"
      return 0
    fi
  done
  cat >&2 <<END
nsot: no JDK $needed_java or newer was found (looked at JAVA_HOME, /usr/lib/jvm, /usr/java, /opt, ~/.jdks,
~/.sdkman, /Library/Java and PATH). Install one, for example Eclipse Temurin $needed_java, or the package
openjdk-$needed_java-jdk of your system, or point JAVA_HOME to its folder.
END
  return 1
}

# Prints the command that runs Maven.
find_maven() {
  local candidate
  for candidate in "${MAVEN_HOME:-}/bin/mvn" "$(command -v mvn || true)" /usr/share/maven/bin/mvn /opt/maven/bin/mvn \
    "$HOME"/.sdkman/candidates/maven/current/bin/mvn; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      echo "$candidate"
      return 0
    fi
  done
  cat >&2 <<END
nsot: Maven was not found (looked at MAVEN_HOME, PATH, /usr/share/maven, /opt/maven and ~/.sdkman). Install it, for
example the package "maven" of your system, version 3.8.7 or newer.
END
  return 1
}

# Runs Maven on the JDK that was found; its own warnings about the JDK are not the user's business.
maven() {
  local jdk mvn
  jdk=$(find_jdk) && mvn=$(find_maven) || return 1
  JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" "$mvn" -B -f "$root/pom.xml" "$@"
}

# Prints a source file newer than the last build, if there is one.
newer_sources() {
  find "$root/pom.xml" "$root/scripts" "$root"/{physics,engine,study,app/cli}/{pom.xml,src/main} \
    -newer "$dist/stamp" -print -quit 2>/dev/null
}

# Flags of a JVM in which Spark runs.
spark_flags() {
  local name
  echo "--add-modules jdk.incubator.vector --sun-misc-unsafe-memory-access=allow"
  for name in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
    java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.util.calendar; do
    echo "--add-opens java.base/$name=ALL-UNNAMED"
  done
}

# Builds the engine for Apache Spark into target/dist/spark, when it is asked for the first time or its sources changed.
build_spark() {
  local log=$root/target/build-spark.log
  if [ -f "$dist/spark/stamp" ] && [ -z "$(find "$root/spark/pom.xml" "$root/spark/src/main" -newer "$dist/spark/stamp")" ]; then
    return 0
  fi
  echo "nsot: building the engine for Apache Spark; the first time it fetches 220 MB ..." >&2
  if ! maven -q -Pspark -DskipTests "-Dnsot.commit=$(commit)" -pl spark -am package >"$log" 2>&1; then
    grep -E 'ERROR' "$log" | head -n 10 >&2
    echo "nsot: the build failed; the whole log is in $log" >&2
    return 1
  fi
  rm -rf "$dist/spark"
  mkdir -p "$dist/spark"
  cp "$root"/spark/target/lib/*.jar "$root"/spark/target/nsot-spark-*.jar "$dist/spark/" || return 1
  rm -f "$dist"/spark/nsot-physics-* "$dist"/spark/nsot-engine-* "$dist"/spark/nsot-study-*
  touch "$dist/spark/stamp"
}

# Whether this user may build here.
writable() {
  mkdir -p "$root/target" 2>/dev/null && [ -w "$root/target" ] && [ -w "$root/physics" ] && [ -w "$root/engine" ] && [ -w "$root/app/cli" ]
}

# Whether standard error is a screen on which a line can be overwritten.
overwrites() {
  [ -t 2 ] && [ "${TERM:-dumb}" != dumb ]
}

# Runs a command without the line in which the JVM warns of its own module, if that is the first on standard error.
# All else comes through byte by byte. Returns the command's exit code when all has come through; Ctrl-C reaches the
# command by itself, and an end from outside is passed on.
without_incubator_warning() {
  local command filter code
  exec 3> >(drop_incubator_warning >&2)
  filter=$!
  (trap - INT TERM HUP && exec "$@") <&0 2>&3 3>&- &
  command=$!
  exec 3>&-
  trap : INT
  trap 'kill -TERM $command' TERM HUP
  wait $command
  code=$?
  while kill -0 $command 2>/dev/null; do # a signal ended the waiting, not the command
    wait $command
    code=$?
  done
  wait $filter
  return $code
}

# Passes standard input on, but for a first line in which the JVM warns of its own module.
drop_incubator_warning() {
  trap '' INT TERM HUP
  local warning='WARNING: Using incubator modules: jdk.incubator.vector' seen='' next
  while [ "$seen" != "$warning" ] && [[ $warning == "$seen"* ]]; do
    IFS= read -r -N 1 next || break
    seen+=$next
  done
  if [ "$seen" = "$warning" ]; then
    IFS= read -r next
  else
    printf '%s' "$seen"
  fi
  exec cat
}

# Builds the program into target/dist. One process at a time; the others wait and then use its result.
# Where this user may not write, an older build is used as it is.
build() {
  if ! writable || ! { exec 9>"$root/target/build.lock"; } 2>/dev/null; then
    if [ -f "$dist/stamp" ]; then
      echo "nsot: note: sources changed after the last build, and $root is not writable; running the last build" >&2
      return 0
    fi
    echo "nsot: cannot build in $root: not writable" >&2
    return 1
  fi
  build_alone
  local result=$?
  exec 9>&-
  return $result
}

# Builds as soon as no other process does, unless that one has done the work.
build_alone() {
  if command -v flock >/dev/null && ! flock -n 9; then
    echo "nsot: another nsot is building, waiting" >&2
    flock 9
  fi
  if [ -f "$dist/stamp" ] && [ -z "$(newer_sources)" ]; then
    return 0
  fi
  find_jdk >/dev/null && find_maven >/dev/null || return 1
  local log=$root/target/build.log pid
  run_build >"$log" 2>&1 &
  pid=$!
  watch_build $pid
  if ! wait $pid; then
    grep -E '^nsot:|ERROR' "$log" | head -n 20 >&2
    echo "nsot: the build failed; the whole log is in $log" >&2
    return 1
  fi
}

# Says that process $1 builds, until it ends: with a running clock on a screen, once elsewhere.
watch_build() {
  local started=$SECONDS
  if ! overwrites; then
    echo "nsot: building, about a minute the first time ..." >&2
    return 0
  fi
  while kill -0 "$1" 2>/dev/null; do
    printf '\rnsot: building, %d s (the first time takes about a minute)' $((SECONDS - started)) >&2
    sleep 0.5
  done
  printf '\r\033[K' >&2
}

# The commit of the sources, with a + where they were changed since.
commit() {
  local name
  name=$(git -C "$root" describe --always --abbrev=12 --dirty=+ 2>/dev/null) || name=unknown
  echo "${name:-unknown}"
}

run_build() {
  local began=$root/target/build.began jdk
  jdk=$(find_jdk) || return 1
  touch "$began"
  maven -q -DskipTests "-Dnsot.commit=$(commit)" package || return 1
  rm -rf "$dist"
  mkdir -p "$dist/lib"
  cp "$root"/app/cli/target/lib/*.jar "$root"/app/cli/target/nsot-cli-*.jar "$dist/lib/" || return 1
  mv "$dist"/lib/nsot-cli-*.jar "$dist/lib/nsot.jar"
  echo "$jdk/bin/java" >"$dist/java"
  # An ahead-of-time cache of loaded classes, from one training run; without it everything works, only slower.
  "$jdk/bin/java" -XX:AOTCacheOutput="$dist/nsot.aot" -XX:+UseSerialGC -Djava.awt.headless=true \
    --enable-native-access=ALL-UNNAMED -cp "$dist/lib/nsot.jar" org.nsot.cli.StartupTraining >/dev/null 2>&1 || true
  mv "$began" "$dist/stamp"
}
