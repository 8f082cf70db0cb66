package nl.verzuimsysteem.ui.teamcijfers;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Numbers as a Dutch spreadsheet reads them too, and a dash where there is none. */
final class Getal {
    private Getal() {}

    static String van(long aantal) {
        return Long.toString(aantal);
    }

    static String van(OptionalInt aantal) {
        return aantal.isPresent() ? Integer.toString(aantal.getAsInt()) : t("teamcijfers.geen");
    }

    static String van(OptionalDouble aantal) {
        return aantal.isPresent() ? t("teamcijfers.getal", aantal.getAsDouble()) : t("teamcijfers.geen");
    }

    static @Nullable Number inGrafiek(OptionalInt aantal) {
        return aantal.isPresent() ? aantal.getAsInt() : null;
    }

    static @Nullable Number inGrafiek(OptionalDouble aantal) {
        return aantal.isPresent() ? aantal.getAsDouble() : null;
    }
}
