package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.selekt.Einde;
import nl.verzuimsysteem.selekt.Overzichtregel;
import nl.verzuimsysteem.selekt.Overzichtstaat;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** What is said about a triage on more than one page. */
public final class Selektwoorden {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEE d MMM", Melding.NEDERLANDS);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Melding.NEDERLANDS);
    private static final int UREN_PER_DAG = 24;
    private static final int TWEE_DAGEN = 48;

    private Selektwoorden() {}

    /** {@code di 24 nov}. */
    public static String dag(LocalDate dag) {
        return DAG.format(dag).replace(".", "");
    }

    /** {@code di 24 nov}, as the calendar on the wall shows it. */
    static String dag(Instant moment) {
        return dag(Kalender.plaatselijk(moment).toLocalDate());
    }

    private static String tijd(Instant moment) {
        return TIJD.format(Kalender.plaatselijk(moment)).replace(".", "");
    }

    static StatusLabel label(Overzichtstaat staat) {
        return new StatusLabel(
                switch (staat) {
                    case TE_BELLEN -> StatusLabel.Soort.LET_OP;
                    case INGEVULD -> StatusLabel.Soort.BEZIG;
                    case TE_VERSTUREN, VERSTUURD, HERINNERD -> StatusLabel.Soort.WACHT;
                    case BEOORDEELD -> StatusLabel.Soort.GOED;
                    case GESTOPT, VERVALLEN -> StatusLabel.Soort.NEUTRAAL;
                    case VERLOPEN -> StatusLabel.Soort.FOUT;
                },
                woord(staat));
    }

    static String woord(Overzichtstaat staat) {
        return t("selekt.staat." + staat);
    }

    /** What happens to it now, in a few short sentences. */
    static List<String> nu(Overzichtregel regel) {
        var zinnen = switch (regel.staat()) {
            case TE_VERSTUREN -> Stream.of(op("selekt.nu.versturen", regel.volgendeOp()));
            case TE_BELLEN ->
                Stream.of(
                        t(regel.nietBezorgd() ? "selekt.nu.nietBezorgd" : "selekt.nu.bellen"),
                        regel.telefoon() == null ? t("selekt.nu.geenTelefoon") : null,
                        opgeroepen(regel));
            case VERSTUURD ->
                Stream.of(
                        op("selekt.nu.verstuurd", regel.verstuurdOp()),
                        op("selekt.nu.herinnering", regel.volgendeOp()));
            case HERINNERD -> Stream.concat(herinnerd(regel), Stream.of(opgeroepen(regel)));
            case INGEVULD -> Stream.of(ingevuld(regel), t("selekt.nu.wachtOpOordeel"));
            case BEOORDEELD ->
                Stream.of(
                        regel.actie() == null ? null : regel.actie().naam() + ".",
                        op("selekt.nu.beoordeeld", regel.beoordeeldOp()));
            case GESTOPT -> Stream.of(regel.stopsoort() == null ? null : t("selekt.nu.gestopt." + regel.stopsoort()));
            case VERVALLEN -> Stream.of(vervallen(regel.einde()));
            case VERLOPEN -> Stream.of(t("selekt.nu.verlopen"), opgeroepen(regel));
        };
        return zinnen.filter(Objects::nonNull).toList();
    }

    private static Stream<@Nullable String> herinnerd(Overzichtregel regel) {
        if (regel.laatstHerinnerdOp() == null) {
            return Stream.of(
                    op("selekt.nu.herinnerd", regel.herinnerdOp()), op("selekt.nu.laatste", regel.volgendeOp()));
        }
        return Stream.of(
                op("selekt.nu.laatste", regel.laatstHerinnerdOp()),
                regel.opgeroepenOp() == null ? op("selekt.nu.oproep", regel.volgendeOp()) : null);
    }

    private static @Nullable String opgeroepen(Overzichtregel regel) {
        return op("selekt.nu.opgeroepen", regel.opgeroepenOp());
    }

    private static @Nullable String ingevuld(Overzichtregel regel) {
        var door = regel.afgenomenDoor();
        var op = regel.ingevuldOp();
        return door == null || op == null ? op("selekt.nu.ingevuld", op) : t("selekt.nu.telefonisch", dag(op), door);
    }

    /** Why it lapsed. */
    static @Nullable String vervallen(@Nullable Einde einde) {
        return einde == null ? null : t("selekt.nu.vervallen." + einde);
    }

    private static @Nullable String op(String sleutel, @Nullable Instant moment) {
        return moment == null ? null : t(sleutel, sleutel.equals("selekt.nu.versturen") ? tijd(moment) : dag(moment));
    }

    static String procent(OptionalInt aantal) {
        return aantal.isPresent() ? t("selekt.cijfers.procent", aantal.getAsInt()) : t("selekt.cijfers.geen");
    }

    /** Hours, and from two days on days. */
    static String uren(OptionalDouble uren) {
        if (uren.isEmpty()) {
            return t("selekt.cijfers.geen");
        }
        return uren.getAsDouble() < TWEE_DAGEN
                ? t("selekt.cijfers.uur", uren.getAsDouble())
                : t("selekt.cijfers.dagen", uren.getAsDouble() / UREN_PER_DAG);
    }

    static String dagen(OptionalDouble dagen) {
        return dagen.isPresent() ? t("selekt.cijfers.dagen", dagen.getAsDouble()) : t("selekt.cijfers.geen");
    }
}
