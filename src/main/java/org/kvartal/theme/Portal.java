package org.kvartal.theme;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The one JAX-RS application; it answers everything that no servlet of its own answers. */
@ApplicationPath("/")
public class Portal extends Application {}
