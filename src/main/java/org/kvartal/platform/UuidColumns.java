package org.kvartal.platform;

import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets a missing reference be stored on PostgreSQL: EclipseLink 4 would send a null UUID as text,
 * which the server refuses (eclipselink#2717). Columns of ids are declared as "other" instead.
 */
public class UuidColumns implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (var descriptor : session.getDescriptors().values()) {
      for (var mapping : descriptor.getMappings()) {
        var isReference = mapping instanceof ForeignReferenceMapping;
        var isUuid =
            "java.util.UUID"
                .equals(
                    String.valueOf(
                        mapping.getAttributeClassification() == null
                            ? ""
                            : mapping.getAttributeClassification().getName()));
        var hasFields = mapping.getFields() != null; // collections have none of their own
        if (hasFields && (isReference || isUuid)) mapping.getFields().forEach(UuidColumns::declare);
      }
    }
  }

  private static void declare(DatabaseField field) {
    field.setSqlType(Types.OTHER);
  }
}
