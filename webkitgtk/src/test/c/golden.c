#include "golden.h"

#include <ctype.h>
#include <dirent.h>
#include <string.h>

#include "check.h"

enum { MOST = 64, LONGEST = 4096 };

static int digit(int character) {
  return isdigit(character) ? character - '0' : tolower(character) - 'a' + 10;
}

static Golden read_hex(const char *directory, const char *name) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s", directory, name);
  FILE *file = fopen(path, "r");
  CHECK(file);
  Golden golden = {.name = strndup(name, strlen(name) - strlen(".hex")), .bytes = malloc(LONGEST)};
  CHECK(golden.name && golden.bytes);
  int high = -1;
  for (int character = fgetc(file); character != EOF; character = fgetc(file)) {
    if (isspace(character)) continue;
    CHECK(isxdigit(character) && golden.length < LONGEST);
    if (high < 0) {
      high = digit(character);
    } else {
      golden.bytes[golden.length++] = (uint8_t)(high * 16 + digit(character));
      high = -1;
    }
  }
  CHECK(high < 0);
  fclose(file);
  return golden;
}

Golden *golden_all(const char *directory, size_t *count) {
  char path[256];
  const char *root = getenv("GOLDEN");
  CHECK(root);
  snprintf(path, sizeof path, "%s/%s", root, directory);
  DIR *listed = opendir(path);
  Golden *all = calloc(MOST, sizeof *all);
  CHECK(listed && all);
  *count = 0;
  for (struct dirent *entry = readdir(listed); entry; entry = readdir(listed)) {
    const char *end = strrchr(entry->d_name, '.');
    if (!end || strcmp(end, ".hex") != 0) continue;
    CHECK(*count < MOST);
    all[(*count)++] = read_hex(path, entry->d_name);
  }
  closedir(listed);
  CHECK(*count > 0);
  return all;
}

void golden_free(Golden *all, size_t count) {
  for (size_t at = 0; at < count; at++) {
    free(all[at].name);
    free(all[at].bytes);
  }
  free(all);
}

const Golden *golden_named(const Golden *all, size_t count, const char *name) {
  for (size_t at = 0; at < count; at++) {
    if (strcmp(all[at].name, name) == 0) return &all[at];
  }
  CHECK(!"there is no golden frame of this name");
  return NULL;
}
