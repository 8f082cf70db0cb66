package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.medisch.Consult;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** Words about consults that more screens share. */
final class Consultwoorden {
    static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    private Consultwoorden() {}

    /** Where and when, below the title. */
    static String onder(Consult consult) {
        var plaats = consult.plaats();
        return t(
                plaats == null ? "consult.onder" : "consult.onder.plaats",
                consult.soort().naam(),
                Kalender.voluit(Kalender.plaatselijk(consult.begin()).toLocalDate()),
                TIJD.format(Kalender.plaatselijk(consult.begin())),
                plaats == null ? "" : plaats);
    }

    /** Who held it and who answers for that. */
    static String onderWie(String professional, Functie functie, String onder) {
        return professional.equals(onder)
                ? t("consult.door", professional, kort(functie))
                : t("consult.door.onder", professional, kort(functie), onder);
    }

    static String kort(Functie functie) {
        return functie == Functie.POB ? t("consult.pob") : functie.naam().toLowerCase(Locale.ROOT);
    }

    /** A language in words, with what of an interpreter. */
    static String taal(String taal, Tolk tolk) {
        var naam = Locale.of(taal).getDisplayLanguage(Melding.NEDERLANDS);
        return switch (tolk) {
            case NIET_NODIG -> naam;
            case NODIG -> t("consult.tolk.nodig", naam);
            case GEREGELD -> t("consult.tolk.geregeld", naam);
        };
    }

    static StatusLabel label(Consultstatus status) {
        return new StatusLabel(
                switch (status) {
                    case LOOPT -> StatusLabel.Soort.BEZIG;
                    case TER_ACCORDERING -> StatusLabel.Soort.WACHT;
                    case TERUGGESTUURD -> StatusLabel.Soort.LET_OP;
                    case AFGEROND -> StatusLabel.Soort.GOED;
                },
                status.naam());
    }

    static StatusLabel label(Afspraakstatus status) {
        return new StatusLabel(
                switch (status) {
                    case GEPLAND, AFGEZEGD, LAAT_AFGEZEGD -> StatusLabel.Soort.NEUTRAAL;
                    case BEVESTIGD -> StatusLabel.Soort.INFO;
                    case AANGEKOMEN -> StatusLabel.Soort.BEZIG;
                    case GEHOUDEN -> StatusLabel.Soort.GOED;
                    case NIET_VERSCHENEN -> StatusLabel.Soort.LET_OP;
                },
                status.naam());
    }
}
