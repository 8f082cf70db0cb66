package nl.verzuimsysteem.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.kern.Kalender;

/** Every date that comes in, in an address or a body: written as {@code 2026-11-24}, in a year that can be. */
final class Datumgrens {
    private Datumgrens() {}

    /** @throws DateTimeException when it is no date, or none that can be */
    private static LocalDate lees(CharSequence tekst) {
        var datum = LocalDate.parse(tekst);
        if (!Kalender.kan(datum)) {
            throw new DateTimeException("Out of bounds: " + datum);
        }
        return datum;
    }

    /** In an address. */
    @Singleton
    static final class Adres implements TypeConverter<CharSequence, LocalDate> {
        @Override
        public Optional<LocalDate> convert(CharSequence tekst, Class<LocalDate> soort, ConversionContext context) {
            if (tekst.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(lees(tekst));
            } catch (DateTimeException e) {
                context.reject(tekst, e);
                return Optional.empty();
            }
        }
    }

    /** In a body. */
    @Singleton
    @Primary
    static final class Inhoud implements Serde<LocalDate> {
        @Override
        public LocalDate deserialize(Decoder decoder, DecoderContext context, Argument<? super LocalDate> soort)
                throws IOException {
            var tekst = decoder.decodeString();
            try {
                return lees(tekst);
            } catch (DateTimeException e) {
                throw decoder.createDeserializationException("No date: " + tekst, tekst);
            }
        }

        @Override
        public void serialize(
                Encoder encoder, EncoderContext context, Argument<? extends LocalDate> soort, LocalDate datum)
                throws IOException {
            encoder.encodeString(datum.toString());
        }
    }
}
