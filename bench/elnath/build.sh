#!/bin/sh
# Packages the program, and lets a short run of its page make the AOT cache. Needs a display.
set -eu
cd "$(dirname "$0")/../.."
./mvnw --batch-mode --no-transfer-progress -q package -DskipTests -pl bench/elnath,bench/jmh -am
cache=bench/elnath/target/bench.aot
jar=bench/elnath/target/bench.jar
if [ ! -e $cache ] || [ -n "$(find $jar bench/elnath/target/lib -newer $cache -print -quit)" ]; then
  rm -f $cache
  # Recorded profiles would have methods compiled at the start that it could do without.
  "$JAVA_HOME/bin/java" -XX:AOTCacheOutput=$cache -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
    -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms24m -XX:-UsePerfData -XX:AsyncDeflationInterval=60000 \
    -XX:ServiceThreadCleanupInterval=60000 -Delnath.transport=direct -jar $jar 'measure?quick'
fi
