package nl.verzuimsysteem.ui.caseload;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.verzuimsysteem.caseload.Caselijn;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Termijnlabel;
import nl.verzuimsysteem.ui.voortgang.Fasewoord;

/**
 * The cases of a team, the latest first, with a box before each to choose it by. Where there is little room each is one
 * block.
 */
final class Caseloadtabel extends Div {
    /** The grid's own boxes speak English to a screen reader, and do not say whom they are for. */
    private static final String WERKNEMER =
            "<div class=\"kiesrij\"><input type=\"checkbox\" class=\"kies\" aria-label=\"${item.r[0]}\""
                    + " .checked=\"${item.r[1]}\" @change=\"${e => kies(e.target.checked)}\">"
                    + "<div><a href=\"${item.r[2]}\">${item.r[3]}</a><div class=\"stil\">${item.r[4]}</div></div></div>";

    private static final String STAP = "<div><div>${item.r[0]}</div>${item.r[1].map(s => " + Cel.STATUS + ")}</div>";

    private final LocalDate vandaag;
    private final Grid<Caselijn> grid = Lijst.maak(t("caseload.naam"));

    /**
     * @param gekozen the cases that are chosen
     * @param kies is told of a case that was chosen, or is not any more
     */
    Caseloadtabel(LocalDate vandaag, Set<DossierId> gekozen, BiConsumer<DossierId, Boolean> kies) {
        this.vandaag = vandaag;
        addClassNames("takentabel", "stapelvlak");
        Lijst.stapel(grid);
        kolom(
                "werknemer",
                "13rem",
                2,
                Cel.<Caselijn>maak(
                                WERKNEMER,
                                lijn -> List.of(
                                        t("caseload.kies", lijn.werknemer()),
                                        gekozen.contains(lijn.dossier()),
                                        Paden.dossier(lijn.dossier(), "overzicht"),
                                        lijn.werknemer(),
                                        lijn.bedrijfsnaam()))
                        .withFunction(
                                "kies",
                                (lijn, waarden) -> kies.accept(
                                        lijn.dossier(), waarden.get(0).asBoolean())));
        kolom(
                "fase",
                "7.5rem",
                0,
                Cel.<Caselijn>regels(lijn -> t("caseload.week", lijn.week()), lijn -> Fasewoord.van(lijn.fase())));
        kolom("stap", "13rem", 1, Cel.maak(STAP, this::stap));
        kolom("aanZet", "10rem", 1, Cel.tekst(Caseloadtabel::aanZet, wie -> t("caseload.smal.aanZet", wie)));
        kolom("contact", "7.5rem", 0, Cel.tekst(Caseloadtabel::contact, dag -> t("caseload.smal.contact", dag)));
        kolom("van", "7rem", 1, Cel.tekst(Caseloadtabel::van, wie -> t("caseload.smal.van", wie)));
        add(grid);
    }

    private void kolom(String kop, String breedte, int groei, LitRenderer<Caselijn> cel) {
        grid.addColumn(cel)
                .setHeader(t("caseload.kolom." + kop))
                .setFlexGrow(groei)
                .setWidth(breedte);
    }

    /** Shows another part of the cases. */
    void toon(Function<Uitsnede, Bladzijde<Caselijn>> bron, LegeStaat leeg) {
        Lijst.vul(grid, bron, leeg);
    }

    /** Draws the boxes anew; the place in the list stays. */
    void ververs() {
        grid.getDataProvider().refreshAll();
    }

    private List<?> stap(Caselijn lijn) {
        var volgende = lijn.volgende();
        return List.of(
                volgende == null ? t("voortgang.niets") : volgende.naam().tekst(),
                lijn.uiterlijkOp() == null
                        ? List.of()
                        : List.of(Cel.delen(Termijnlabel.woord(lijn.uiterlijkOp(), vandaag))));
    }

    private static String aanZet(Caselijn lijn) {
        return lijn.aanZet() == null ? "" : lijn.aanZet().naam();
    }

    private static String contact(Caselijn lijn) {
        return lijn.laatsteContact() == null ? t("caseload.nietGesproken") : Kalender.kort(lijn.laatsteContact());
    }

    private static String van(Caselijn lijn) {
        if (lijn.vanNaam() == null) {
            return t("caseload.team");
        }
        if (lijn.vervangen()) {
            return t("caseload.vervanging", lijn.vanNaam());
        }
        if (lijn.vertrokken()) {
            return t("caseload.vertrokken", lijn.vanNaam());
        }
        return Ingelogd.actor().persoon().equals(lijn.van()) ? t("caseload.vanU") : lijn.vanNaam();
    }
}
