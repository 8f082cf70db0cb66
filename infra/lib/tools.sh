# shellcheck shell=bash
# Finds or fetches what the commands of this project need. To be sourced.
# Messages for the user are Dutch, one line each, and go to stderr.

fail() {
  echo "$*" >&2
  exit 1
}

may_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# apt_install PACKAGE... installs without asking; false if that fails.
apt_install() {
  local log
  log=$(mktemp)
  echo "Installeren: $*" >&2
  if DEBIAN_FRONTEND=noninteractive apt-get update -qq >"$log" 2>&1 </dev/null &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    tail -n 3 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

# The feature version of the JDK in this folder, or 0 if there is none.
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ]; then
    if [ -r "$1/release" ]; then
      version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    else
      version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    fi
  fi
  echo "${version:-0}"
}

# Every folder that may hold a JDK, best first.
jdk_candidates() {
  local javac
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
    echo "${javac%/bin/javac}"
  fi
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25+ 2>/dev/null || true
  printf '%s\n' /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk() {
  local home
  while read -r home; do
    if [ "$(jdk_version "$home")" -ge 25 ]; then
      echo "$home"
      return
    fi
  done < <(jdk_candidates)
  return 1
}

# Sets JAVA_HOME to a JDK 25 or newer.
require_jdk() {
  local home
  if ! home=$(find_jdk); then
    if may_install && apt_install openjdk-25-jdk-headless; then
      home=$(find_jdk) || true
    fi
  fi
  [ -n "${home:-}" ] || fail "Er is een JDK 25 of nieuwer nodig: installeer er een (bijvoorbeeld van adoptium.net, of met 'sdk install java 25-tem') of wijs hem aan met JAVA_HOME."
  export JAVA_HOME=$home
}

require_maven() {
  command -v mvn >/dev/null && return
  if may_install && apt_install maven; then
    return
  fi
  fail "Er is Maven nodig: installeer het (bijvoorbeeld van maven.apache.org, of met 'sdk install maven') en zet 'mvn' in het PATH."
}

# The shell without windows first: the same engine, and a page costs it 1.8 s of processor time, the whole browser 3.0.
find_chromium() {
  local name
  for name in "${VERZUIM_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name"; then
      return
    fi
  done
  return 1
}

# Sets VERZUIM_CHROMIUM to the browser for the browser tests; leaves it unset where Playwright brings its own.
# Needs the JDK and Maven.
require_chromium() {
  local chromium
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  if [ -z "${VERZUIM_CHROMIUM:-}" ] && ! command -v chromium-headless-shell >/dev/null && may_install; then
    # Not every release has the shell as a package of its own; the tests pass in the whole browser too.
    apt_install chromium-headless-shell fonts-liberation || true
  fi
  if chromium=$(find_chromium) || { may_install && apt_install chromium fonts-liberation && chromium=$(find_chromium); }; then
    export VERZUIM_CHROMIUM=$chromium
  else
    unset VERZUIM_CHROMIUM
    install_playwright_chromium ||
      fail "Er is geen Chromium voor de schermtests, en ophalen lukt niet: installeer Chromium en wijs het aan met VERZUIM_CHROMIUM."
  fi
}

# Playwright's command line, on the version that the tests use.
install_playwright_chromium() {
  local version folder status=0
  version=$(sed -n 's/.*<playwright.version>\(.*\)<.*/\1/p' pom.xml)
  folder=$(mktemp -d)
  cat >"$folder/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>nl.verzuimsysteem</groupId>
  <artifactId>playwright-install</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.microsoft.playwright</groupId>
      <artifactId>playwright</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
XML
  mvn -B -q -f "$folder/pom.xml" org.codehaus.mojo:exec-maven-plugin:3.5.1:java \
    -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium" </dev/null || status=1
  rm -rf "$folder"
  return $status
}

# require_space FOLDER MEGABYTES
require_space() {
  local folder=$1 free
  while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
  free=$(($(df -Pk "$folder" | awk 'NR == 2 { print $4 }') / 1024))
  [ "$free" -ge "$2" ] || fail "Te weinig schijfruimte in $folder: er is $free MB vrij en er is minstens $2 MB nodig."
}

# require_free_port PORT OPTION
require_free_port() {
  [[ $1 =~ ^[0-9]{1,5}$ && $1 -ge 1 && $1 -le 65535 ]] || fail "Geen poortnummer: '$1'."
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    fail "Poort $1 is bezet: stop het programma dat hem gebruikt, of kies een andere met $2."
  fi
}

# Builds the whole program when its sources are newer than it, and sets program to its folder. Needs the JDK.
build_program() {
  local built sources
  program=infra/demo/target/verzuimsysteem-demo
  built=$program/.built
  sources=(pom.xml .mvn {backend,frontend,infra/database,infra/demo}/{pom.xml,src/main})
  if [ ! -e "$built" ] || [ -n "$(find "${sources[@]}" -newer "$built" -print -quit 2>/dev/null)" ]; then
    require_maven
    require_space . 1500
    echo "Bouwen (de eerste keer duurt dat enkele minuten)…"
    rm -rf "$program"
    mvn -B -q -ntp -DskipTests -DskipChecks -pl infra/demo -am package </dev/null ||
      fail "Het bouwen is mislukt: zie de meldingen hierboven."
    touch "$built"
  fi
}
