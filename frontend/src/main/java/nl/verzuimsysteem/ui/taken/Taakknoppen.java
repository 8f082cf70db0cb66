package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.Icoon;
import org.jspecify.annotations.Nullable;

/** The acts of one row: doing it, picking it up, and all else behind one button. */
final class Taakknoppen {

    /** One act, or where one goes for it. */
    private enum Knop {
        UWV("taken.doe.uwv", Icoon.DOCUMENT),
        STAP("taken.doe.stap", null),
        CASEMANAGER("taken.doe.casemanager", Icoon.PERSOON),
        TOLK("taken.doe.tolk", Icoon.GESPREK),
        BELLEN("taken.doe.bellen", Icoon.GESPREK),
        VERLOFVRAAG("taken.doe.verlofvraag", Icoon.GESPREK),
        CONTACT("taken.doe.contact", Icoon.GESPREK),
        VRAAG("taken.doe.vraag", Icoon.GESPREK),
        ROND_AF("taken.rondAf", null),
        PAK_OP("taken.pakOp", null),
        MEER("taken.meer", null);

        private final String sleutel;
        private final @Nullable Icoon icoon;

        /** @param icoon of a link; a button has none */
        Knop(String sleutel, @Nullable Icoon icoon) {
            this.sleutel = sleutel;
            this.icoon = icoon;
        }

        /** As the template knows it: the word, the sentence for a screen reader around the row, and the picture of a link. */
        private String inSjabloon() {
            var naam = this == MEER
                    ? Cel.om(rij -> t("taken.meer.naam", rij))
                    : Cel.om(rij -> t("taken.knopnaam", t(sleutel), rij));
            return "[" + Cel.js(t(sleutel)) + "," + Cel.js(naam.getFirst()) + "," + Cel.js(naam.getLast()) + ","
                    + Cel.js(icoon == null ? "" : icoon.symbool()) + "]";
        }
    }

    private Taakknoppen() {}

    /** The cell of a list that holds them. */
    static LitRenderer<Taak> cel(Taakacties acties) {
        var knoppen = Arrays.stream(Knop.values()).map(Knop::inSjabloon).collect(Collectors.joining(",", "[", "]"));
        return Cel.<Taak>maak(
                        "<div class=\"taakknoppen\">${item.r[2].map(k => { const w = " + knoppen + "[k];"
                                + " const naam = w[1] + item.r[0] + w[2]; return w[3]"
                                + " ? html`<a class=\"knoplink\" href=\"${item.r[1]}\" aria-label=\"${naam}\">"
                                + Icoon.sjabloon("${w[3]}") + "${w[0]}</a>`"
                                + " : html`<vaadin-button theme=\"${k === " + Knop.MEER.ordinal()
                                + " ? 'tertiary small' : 'small'}\" aria-label=\"${naam}\" @click=${() => doe(k)}>"
                                + "${w[0]}</vaadin-button>`; })}</div>",
                        taak -> {
                            var eigen = van(taak, acties);
                            return List.of(
                                    Taakregel.watVanWie(taak),
                                    eigen.contains(Knop.UWV)
                                            ? Paden.dossier(taak.dossier(), "uwv")
                                            : Taakregel.pad(taak),
                                    eigen.stream().map(Knop::ordinal).toList());
                        })
                .withFunction("doe", (taak, knop) -> doe(taak, knop.get(0).asInt(), acties));
    }

    /** Only what the row offers: a browser may ask for anything. */
    private static void doe(Taak taak, int nummer, Taakacties acties) {
        van(taak, acties).stream()
                .filter(knop -> knop.ordinal() == nummer)
                .findFirst()
                .ifPresent(knop -> doe(taak, knop, acties));
    }

    private static void doe(Taak taak, Knop knop, Taakacties acties) {
        var id = taak.id();
        switch (knop) {
            case STAP -> acties.legVast(taak);
            case MEER -> acties.meer(taak);
            case ROND_AF -> {
                if (id != null) {
                    acties.rondAf(id);
                }
            }
            case PAK_OP -> {
                if (id != null) {
                    acties.pakOp(id);
                }
            }
            case UWV, CASEMANAGER, TOLK, BELLEN, VERLOFVRAAG, CONTACT, VRAAG -> {
                // A link: the browser goes there by itself.
            }
        }
    }

    private static List<Knop> van(Taak taak, Taakacties acties) {
        var knoppen = new ArrayList<>(vanDoen(taak, acties));
        if (taak.id() != null && taak.toegewezenAan() == null && acties.magVerdelen(taak)) {
            knoppen.add(Knop.PAK_OP);
        }
        knoppen.add(Knop.MEER);
        return knoppen;
    }

    private static List<Knop> vanDoen(Taak taak, Taakacties acties) {
        var actor = Ingelogd.actor();
        var afTeRonden = taak.id() != null && acties.magAfronden(taak);
        if (Taakregel.metUwvBlad(taak, actor)) {
            return List.of(Knop.UWV);
        }
        if (acties.magVastleggen(taak)) {
            return List.of(Knop.STAP);
        }
        if ((taak.soort() == TaakSoort.CASEMANAGER || taak.soort() == TaakSoort.CASEMANAGER_ADVIES)
                && Rechten.mag(actor, Handeling.OPDRACHT_VERSTUREN)) {
            return afTeRonden ? List.of(Knop.CASEMANAGER, Knop.ROND_AF) : List.of(Knop.CASEMANAGER);
        }
        var elders = elders(taak, actor);
        if (elders != null) {
            return List.of(elders);
        }
        if (afTeRonden) {
            return taak.omschrijving() == null ? List.of(Knop.CONTACT, Knop.ROND_AF) : List.of(Knop.ROND_AF);
        }
        return taak.soort() == TaakSoort.VRAAG ? List.of(Knop.VRAAG) : List.of();
    }

    /** Where it is done, for a taak with a place of its own. */
    private static @Nullable Knop elders(Taak taak, Actor actor) {
        return switch (taak.soort()) {
            case TOLK -> Rechten.mag(actor, Handeling.TOLK_REGELEN) ? Knop.TOLK : null;
            case SELEKT_BELLEN -> Rechten.mag(actor, Handeling.SELEKT_AFNEMEN) ? Knop.BELLEN : null;
            case VERLOFVRAAG -> Rechten.mag(actor, Handeling.VERLOF_BEOORDELEN) ? Knop.VERLOFVRAAG : null;
            default -> null;
        };
    }
}
