package org.kvartal.platform;

/** The outgoing mail server. {@code tls} is {@code none}, {@code starttls} or {@code tls}. */
public record Smtp(String host, int port, String user, String password, String tls) {}
