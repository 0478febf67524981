package dev.elnath.examples.notes;

import java.time.Instant;
import java.util.Optional;

/// One note.
///
/// @param revision grows with each change, so that a page knows an older note from a newer one
/// @param picture the name of a file in the folder of pictures
record Note(
    long id, String title, String text, Instant changed, int revision, Optional<String> picture) {}
