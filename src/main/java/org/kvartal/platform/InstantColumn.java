package org.kvartal.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a moment as a timestamp without zone that means UTC. Without it EclipseLink 4 would store a
 * serialized object.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Timestamp> {

  @Override
  public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : toTimestamp(instant);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp column) {
    return column == null ? null : toInstant(column);
  }

  /** For native queries, which pass the converter by. */
  public static Timestamp toTimestamp(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  public static Instant toInstant(Timestamp column) {
    return column.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }
}
