package org.kvartal.platform;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a missing reference be stored on PostgreSQL: EclipseLink 4 would send a null UUID as text,
 * which the server refuses (eclipselink#2717), and the ids of a list of ids always. Columns of ids
 * are declared as "other" instead. It also stumbles when it reads one; hence a converter of our
 * own.
 */
public class UuidColumns implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (var descriptor : session.getDescriptors().values()) {
      for (var mapping : descriptor.getMappings()) {
        if (mapping instanceof AbstractDirectMapping direct
            && direct.getConverter() instanceof UUIDConverter) {
          direct.setConverter(new MissingOrThere());
          declare(direct.getField());
        } else if (mapping instanceof DirectCollectionMapping list
            && list.getValueConverter() instanceof UUIDConverter) {
          list.setValueConverter(new MissingOrThere());
        } else if (mapping instanceof OneToOneMapping reference) {
          reference.getForeignKeyFields().forEach(UuidColumns::declare);
        }
      }
    }
  }

  /** A mapping's own list of fields is still empty now; it is filled in at the session's start. */
  private static void declare(DatabaseField field) {
    field.setSqlType(Types.OTHER);
  }

  /** As EclipseLink's own, but for null; H2 and PostgreSQL both give UUIDs. */
  private static final class MissingOrThere extends UUIDConverter {

    @Override
    public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
      return value;
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
      return value == null || value instanceof UUID ? value : UUID.fromString(value.toString());
    }
  }
}
