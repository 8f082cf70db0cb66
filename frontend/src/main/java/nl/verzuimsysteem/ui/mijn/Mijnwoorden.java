package nl.verzuimsysteem.ui.mijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.mijn.Inzage;

/** How the screens of an employee say things, in his language. */
final class Mijnwoorden {
    private Mijnwoorden() {}

    /** {@code 24 november 2026}, as his language writes it. */
    static String dag(LocalDate dag) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(taal())
                .format(dag);
    }

    /** {@code dinsdag 24 november 2026}. */
    static String metWeekdag(LocalDate dag) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(taal())
                .format(dag);
    }

    /** {@code 14:05}. */
    static String tijd(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(Kalender.plaatselijk(moment));
    }

    static String functie(Functie functie) {
        return t("mijn.functie." + functie.name());
    }

    /** What somebody did, such as "bekeek uw dossier". */
    static String daad(Inzage inzage) {
        return inzage.geweigerd() ? t("mijn.geweigerd") : daad(inzage.handeling());
    }

    private static String daad(Handeling handeling) {
        return switch (handeling) {
            case DOSSIER_INZIEN,
                    DOSSIER_BIJWERKEN,
                    ZIEK_MELDEN,
                    HERSTELD_MELDEN,
                    UIT_DIENST_MELDEN,
                    CONTACT_VASTLEGGEN,
                    OPDRACHT_INZIEN,
                    OPDRACHT_VERSTUREN,
                    OPDRACHT_INTREKKEN,
                    OPDRACHT_TOELICHTEN,
                    OPDRACHT_BEHANDELEN,
                    TAAK_AFRONDEN,
                    MEDEWERKERS_INZIEN,
                    MEDEWERKERS_INVOEREN,
                    WERKNEMER_UITNODIGEN,
                    EIGEN_GEGEVENS_INZIEN,
                    EIGEN_INZAGEN_INZIEN,
                    EIGEN_LOONMAATREGEL_INZIEN -> t("mijn.daad." + handeling.name());
            default -> t("mijn.daad.anders", handeling.omschrijving());
        };
    }

    private static Locale taal() {
        var ui = UI.getCurrent();
        return ui == null ? Melding.NEDERLANDS : ui.getLocale();
    }
}
