package org.kvartal.platform;

import java.nio.file.Path;

/** How letters are signed (RFC 6376): {@code key} is a PKCS#8 file, PEM or DER. */
public record Dkim(String domain, String selector, Path key) {}
