package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.spreekuren.TePlannen;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Statuswoord;

/** The words and labels of consults. */
final class Spreekuurwoorden {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Melding.NEDERLANDS);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Melding.NEDERLANDS);

    private Spreekuurwoorden() {}

    /** {@code maandag 24 november 2026}. */
    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** {@code 9.30}. */
    static String uur(Instant moment) {
        return UUR.format(Kalender.plaatselijk(moment));
    }

    /** {@code maandag 24 november 2026, 9.30 tot 10.00 uur}. */
    static String moment(Instant begin, Instant einde) {
        return t("spreekuren.moment", dag(Kalender.plaatselijk(begin).toLocalDate()), uur(begin), uur(einde));
    }

    static StatusLabel status(Afspraakstatus status) {
        return woord(status).label();
    }

    static Statuswoord woord(Afspraakstatus status) {
        var soort = switch (status) {
            case GEPLAND -> StatusLabel.Soort.INFO;
            case BEVESTIGD, GEHOUDEN -> StatusLabel.Soort.GOED;
            case AANGEKOMEN -> StatusLabel.Soort.BEZIG;
            case NIET_VERSCHENEN, LAAT_AFGEZEGD -> StatusLabel.Soort.LET_OP;
            case AFGEZEGD -> StatusLabel.Soort.NEUTRAAL;
        };
        return new Statuswoord(soort, status.naam());
    }

    static StatusLabel tolk(Tolk tolk) {
        return switch (tolk) {
            case NIET_NODIG -> new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("spreekuren.tolk.nietNodig"));
            case NODIG -> new StatusLabel(StatusLabel.Soort.LET_OP, Icoon.GESPREK, t("spreekuren.tolk.nodig"));
            case GEREGELD -> new StatusLabel(StatusLabel.Soort.GOED, t("spreekuren.tolk.geregeld"));
        };
    }

    static String vorm(Spreekuursoort.Vorm vorm) {
        return switch (vorm) {
            case OP_LOCATIE -> t("spreekuren.vorm.locatie");
            case TELEFOON -> t("spreekuren.vorm.telefoon");
            case VIDEO -> t("spreekuren.vorm.video");
            case THUIS -> t("spreekuren.vorm.thuis");
        };
    }

    /** The language by its name, such as {@code Pools}. */
    static String taal(String code) {
        var naam = Locale.of(code).getDisplayLanguage(Melding.NEDERLANDS);
        return naam.isEmpty() ? code : naam.substring(0, 1).toUpperCase(Melding.NEDERLANDS) + naam.substring(1);
    }

    /** Who may see him. */
    static String wie(boolean bedrijfsartsVerplicht) {
        return bedrijfsartsVerplicht ? t("spreekuren.wie.bedrijfsarts") : t("spreekuren.wie.pob");
    }

    /** The function as one says it in a sentence. */
    static String functie(Functie functie) {
        return functie == Functie.POB ? t("spreekuren.functie.pob") : t("spreekuren.functie.bedrijfsarts");
    }

    /** {@code nog 4 dagen}. */
    static String dagen(long dagen) {
        if (dagen == 0) {
            return t("spreekuren.dagen.vandaag");
        }
        return dagen > 0 ? t("spreekuren.dagen.nog", dagen) : t("spreekuren.dagen.teLaat", -dagen);
    }

    /** What the planner must know of a line beside the rest. */
    static Div merken(TePlannen regel) {
        var merken = new Div();
        merken.addClassName("merken");
        if (regel.zonderTeam()) {
            merken.add(new StatusLabel(StatusLabel.Soort.FOUT, t("spreekuren.merk.zonderTeam")));
        }
        if (regel.eerderGemist()) {
            merken.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("spreekuren.merk.gemist")));
        }
        if (regel.isAndereTaal()) {
            merken.add(new StatusLabel(
                    StatusLabel.Soort.INFO, Icoon.GESPREK, t("spreekuren.merk.taal", taal(regel.taal()))));
        }
        return merken;
    }

    /** What the same consult serves too; empty when there is nothing. */
    static String ook(TePlannen regel) {
        return regel.samenMet().isEmpty()
                ? ""
                : t(
                        "spreekuren.samen",
                        String.join(
                                ", ",
                                regel.samenMet().stream()
                                        .map(aanleiding -> aanleiding.naam().toLowerCase(Melding.NEDERLANDS))
                                        .toList()));
    }

    static List<Spreekuursoort> gewoneSoorten() {
        return java.util.Arrays.stream(Spreekuursoort.values())
                .filter(soort -> !soort.isVertrouwelijk())
                .toList();
    }
}
