package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import nl.verzuimsysteem.spreekuren.Plek;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** Free places by day, those of the own team of the company first, each a button that can be chosen. */
final class Plekkeuze extends Div {
    private final Consumer<@Nullable Plek> gekozen;
    private final @Nullable LocalDate uiterlijk;
    private final List<NativeButton> knoppen = new ArrayList<>();

    /**
     * @param uiterlijk the last day on which it is in time
     * @param gekozen hears which place the user chose; {@code null} when other places are shown
     */
    Plekkeuze(@Nullable LocalDate uiterlijk, Consumer<@Nullable Plek> gekozen) {
        this.uiterlijk = uiterlijk;
        this.gekozen = gekozen;
        addClassName("plekken");
    }

    /**
     * Shows these places.
     *
     * @param andereTaal whether it matters who speaks the language
     */
    void toon(List<Plek> plekken, boolean andereTaal) {
        removeAll();
        knoppen.clear();
        gekozen.accept(null);
        if (plekken.isEmpty()) {
            add(new LegeStaat(t("spreekuren.plekken.geen"), t("spreekuren.plekken.geen.uitleg")));
            return;
        }
        var eigen = plekken.stream().filter(Plek::eigenTeam).toList();
        var regio = plekken.stream().filter(plek -> !plek.eigenTeam()).toList();
        if (!eigen.isEmpty() && !regio.isEmpty()) {
            deel(t("spreekuren.plekken.eigen"), eigen, andereTaal);
            deel(t("spreekuren.plekken.regio"), regio, andereTaal);
        } else {
            perDag(plekken, andereTaal);
        }
    }

    private void deel(String titel, List<Plek> plekken, boolean andereTaal) {
        var kop = new Paragraph(titel);
        kop.addClassName("plekken-deel");
        add(kop);
        perDag(plekken, andereTaal);
    }

    private void perDag(List<Plek> plekken, boolean andereTaal) {
        var perDag = new LinkedHashMap<LocalDate, List<Plek>>();
        plekken.forEach(plek ->
                perDag.computeIfAbsent(plek.dag(), ignored -> new ArrayList<>()).add(plek));
        perDag.forEach((dag, opDag) -> {
            var kop = new Div(new H3(Spreekuurwoorden.dag(dag)));
            kop.addClassName("plekken-dag");
            if (uiterlijk != null) {
                kop.add(afstand(opDag.getFirst().dagenTot(uiterlijk)));
            }
            add(kop);
            var perMens = new LinkedHashMap<String, List<Plek>>();
            opDag.forEach(plek -> perMens.computeIfAbsent(
                            plek.professional() + "@" + plek.plaats(), ignored -> new ArrayList<>())
                    .add(plek));
            perMens.values().forEach(bij -> add(mens(bij, andereTaal)));
        });
    }

    /** How far the day lies from the last day of the term. */
    private static StatusLabel afstand(long dagen) {
        if (dagen < 0) {
            return new StatusLabel(StatusLabel.Soort.FOUT, t("spreekuren.afstand.teLaat", -dagen));
        }
        return dagen == 0
                ? new StatusLabel(StatusLabel.Soort.WACHT, t("spreekuren.afstand.zelfdeDag"))
                : new StatusLabel(StatusLabel.Soort.GOED, t("spreekuren.afstand.opTijd", dagen));
    }

    /** The hours of one day with one person, at one place. */
    private Div mens(List<Plek> plekken, boolean andereTaal) {
        var eerste = plekken.getFirst();
        var wie = new Div(new Span(eerste.naam() + ", " + Spreekuurwoorden.functie(eerste.functie())));
        wie.addClassName("plekken-wie");
        if (eerste.plaatsnaam() != null) {
            var waar = new Span(eerste.plaatsnaam());
            waar.addClassName("stil");
            wie.add(waar);
        }
        if (andereTaal && eerste.spreektTaal()) {
            wie.add(new StatusLabel(StatusLabel.Soort.GOED, t("spreekuren.plek.spreektTaal")));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("plekken-lijst");
        plekken.forEach(plek -> lijst.add(new ListItem(knop(plek))));
        return new Div(wie, lijst);
    }

    private NativeButton knop(Plek plek) {
        var knop = new NativeButton(Spreekuurwoorden.uur(plek.begin()));
        knop.setAriaLabel(t(
                "spreekuren.plek.naam",
                Spreekuurwoorden.uur(plek.begin()),
                Spreekuurwoorden.dag(plek.dag()),
                plek.naam()));
        knop.addClassName("plek");
        knop.getElement().setAttribute("aria-pressed", "false");
        knop.addClickListener(klik -> {
            knoppen.forEach(een -> een.getElement().setAttribute("aria-pressed", String.valueOf(een == knop)));
            gekozen.accept(plek);
        });
        knoppen.add(knop);
        return knop;
    }

    /** Takes the choice back, because something else was chosen. */
    void wis() {
        knoppen.forEach(een -> een.getElement().setAttribute("aria-pressed", "false"));
    }
}
