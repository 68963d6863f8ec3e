package org.kvartal.editorial;

/** A file as it just came in, not yet stored. */
public record Upload(StoredFile.Role role, String name, String type, byte[] bytes) {

  public boolean isEmpty() {
    return bytes.length == 0 && name.isBlank();
  }
}
