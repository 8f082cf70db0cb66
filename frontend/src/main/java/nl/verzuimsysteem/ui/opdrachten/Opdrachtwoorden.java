package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Statuswoord;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;

/** What things about an opdracht are called, alike on every screen. */
public final class Opdrachtwoorden {
    private static final Duration IN_DAGEN_VANAF = Duration.ofHours(48);

    private Opdrachtwoorden() {}

    static String status(OpdrachtStatus status) {
        return switch (status) {
            case VERSTUURD -> t("opdrachten.status.verstuurd");
            case GEZIEN -> t("opdrachten.status.gezien");
            case IN_BEHANDELING -> t("opdrachten.status.inBehandeling");
            case VRAAG -> t("opdrachten.status.vraag");
            case UITGEVOERD -> t("opdrachten.status.uitgevoerd");
            case TERUGGESTUURD -> t("opdrachten.status.teruggestuurd");
            case INGETROKKEN -> t("opdrachten.status.ingetrokken");
        };
    }

    /** How far an order is, in a word. */
    public static StatusLabel label(OpdrachtStatus status) {
        return woord(status).label();
    }

    /** The status before it is drawn. */
    static Statuswoord woord(OpdrachtStatus status) {
        var soort = switch (status) {
            case VERSTUURD, GEZIEN -> StatusLabel.Soort.INFO;
            case IN_BEHANDELING -> StatusLabel.Soort.BEZIG;
            case VRAAG -> StatusLabel.Soort.LET_OP;
            case UITGEVOERD -> StatusLabel.Soort.GOED;
            case TERUGGESTUURD -> StatusLabel.Soort.FOUT;
            case INGETROKKEN -> StatusLabel.Soort.NEUTRAAL;
        };
        var icoon = switch (status) {
            case VERSTUURD -> Icoon.OPDRACHT;
            case GEZIEN -> Icoon.INFO;
            case IN_BEHANDELING -> Icoon.BEZIG;
            case VRAAG -> Icoon.GESPREK;
            case UITGEVOERD -> Icoon.GOED;
            case TERUGGESTUURD -> Icoon.TERUG;
            case INGETROKKEN -> Icoon.KRUIS;
        };
        return new Statuswoord(soort, icoon, status(status));
    }

    /** How long ago it was sent; a red word with it when nobody picked it up in time. */
    static Span leeftijd(Instant verstuurd, Instant nu, boolean teLaat) {
        var tekst = leeftijd(Duration.between(verstuurd, nu));
        return teLaat ? new StatusLabel(StatusLabel.Soort.FOUT, t("opdrachten.teLaat", tekst)) : new Span(tekst);
    }

    static String leeftijd(Duration duur) {
        if (duur.compareTo(IN_DAGEN_VANAF) >= 0) {
            return t("opdrachten.leeftijd.dagen", duur.toDays());
        }
        return duur.toHours() > 0
                ? t("opdrachten.leeftijd.uren", duur.toHours(), duur.toMinutesPart())
                : t("opdrachten.leeftijd.minuten", Math.max(0, duur.toMinutes()));
    }

    static String groep(Functie groep) {
        return t("opdrachten.groep", groep.naam());
    }

    /** {@code Fatima Yilmaz, Bram Visser of Petra Bos}: any of them may do it. */
    static String namen(List<String> namen) {
        if (namen.size() < 2) {
            return String.join("", namen);
        }
        return t("opdrachten.namen", String.join(", ", namen.subList(0, namen.size() - 1)), namen.getLast());
    }

    /** What somebody did, as the history of an order tells it. */
    static String stap(GebeurtenisSoort soort) {
        return switch (soort) {
            case OPDRACHT_VERSTUURD -> t("opdrachten.stap.verstuurd");
            case OPDRACHT_OPGEPAKT -> t("opdrachten.stap.opgepakt");
            case OPDRACHT_VRIJGEGEVEN -> t("opdrachten.stap.vrijgegeven");
            case OPDRACHT_VRAAG -> t("opdrachten.stap.vraag");
            case OPDRACHT_TOEGELICHT -> t("opdrachten.stap.toegelicht");
            case OPDRACHT_UITGEVOERD -> t("opdrachten.stap.uitgevoerd");
            case OPDRACHT_TERUGGESTUURD -> t("opdrachten.stap.teruggestuurd");
            case OPDRACHT_INGETROKKEN -> t("opdrachten.stap.ingetrokken");
            default -> throw new IllegalArgumentException(soort + " does not happen to an order");
        };
    }
}
