package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.logboek.Logregel;
import nl.verzuimsysteem.logboek.Oordeel;
import nl.verzuimsysteem.logboek.Opvallend;
import nl.verzuimsysteem.logboek.Uitkomst;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** How the screens of the logbeheerder say things. */
final class Logwoorden {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");

    private Logwoorden() {}

    /** To the second: more lines may stand in one minute. */
    static String moment(Instant moment) {
        return MOMENT.format(Kalender.plaatselijk(moment));
    }

    static String uitkomst(Uitkomst uitkomst) {
        return t("logboek.uitkomst." + uitkomst.name());
    }

    static StatusLabel label(Uitkomst uitkomst) {
        var soort = switch (uitkomst) {
            case GEDAAN -> StatusLabel.Soort.GOED;
            case GEWEIGERD -> StatusLabel.Soort.LET_OP;
            case MISLUKT -> StatusLabel.Soort.FOUT;
        };
        return new StatusLabel(soort, uitkomst(uitkomst));
    }

    static StatusLabel label(@Nullable Oordeel oordeel) {
        if (oordeel == null) {
            return new StatusLabel(StatusLabel.Soort.WACHT, t("logboek.oordeel.open"));
        }
        return new StatusLabel(
                oordeel == Oordeel.IN_ORDE ? StatusLabel.Soort.GOED : StatusLabel.Soort.FOUT,
                t("logboek.oordeel." + oordeel.name()));
    }

    /** Who, in which function and for whom. */
    static String functie(Logregel regel) {
        return samen(regel.functie().naam(), regel.organisatie());
    }

    static String functie(Opvallend opvallend) {
        return samen(opvallend.functie().naam(), opvallend.organisatie());
    }

    /** What an act was about, as far as the log tells: company, number of the employee, thing. */
    static String waarover(Logregel regel) {
        var nummer = regel.personeelsnummer();
        var id = regel.objectId();
        var soort = regel.objectSoort();
        return samen(
                regel.bedrijf(),
                nummer == null ? null : t("logboek.nummer", nummer),
                soort == null ? null : id == null ? soort : soort + " " + id);
    }

    /** Whose data it was. */
    static String wie(Opvallend opvallend) {
        var nummer = opvallend.personeelsnummer();
        return nummer == null ? t("logboek.opvallend.meer") : samen(opvallend.bedrijf(), t("logboek.nummer", nummer));
    }

    static String reden(Opvallend opvallend) {
        return t("logboek.reden." + opvallend.reden().name());
    }

    static String uitleg(Opvallend opvallend) {
        return t("logboek.uitleg." + opvallend.reden().name(), opvallend.aantal());
    }

    private static String samen(@Nullable String... delen) {
        return Stream.of(delen).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
