package org.kvartal.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps an address in one text column. */
@Converter(autoApply = true)
public class EmailColumn implements AttributeConverter<EmailAddress, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress address) {
    return address == null ? null : address.value();
  }

  @Override
  public @Nullable EmailAddress convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new EmailAddress(column);
  }
}
