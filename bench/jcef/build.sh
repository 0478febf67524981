#!/bin/sh
# Compiles the program, links an image of the virtual machine, unpacks Chromium, and makes the AOT cache. Needs a display.
set -eu
cd "$(dirname "$0")"
mvn=../../mvnw
[ -d target/lib ] || $mvn --batch-mode --no-transfer-progress -q -f pom.xml dependency:copy-dependencies -DoutputDirectory=target/lib
rm -rf target/classes target/image
"$JAVA_HOME/bin/javac" -d target/classes -cp 'target/lib/*' src/bench/*.java
mkdir -p target/classes/ui
cp -u ../page/* adapter.js target/classes/ui/
"$JAVA_HOME/bin/jar" --create --file target/bench.jar -C target/classes .
"$JAVA_HOME/bin/jlink" --add-modules java.desktop,java.logging,java.sql,jdk.unsupported --strip-debug --no-header-files \
  --no-man-pages --generate-cds-archive --output target/image
rm -f target/bench.aot
MODE=-Dbench.natives=target/natives ./run.sh start
MODE='-XX:AOTCacheOutput=target/bench.aot -Dbench.training=true' ./run.sh 'measure?quick'
