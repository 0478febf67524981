/// Who may call what: origins, capabilities, and the authority that answers allowed or denied from
/// plain data.
@NullMarked
package dev.elnath.permission;

import org.jspecify.annotations.NullMarked;
