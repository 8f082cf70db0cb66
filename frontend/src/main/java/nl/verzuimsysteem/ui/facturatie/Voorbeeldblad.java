package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.verzuimsysteem.facturatie.Bijzonderheid;
import nl.verzuimsysteem.facturatie.Factuurmaand;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Voorbeeld;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;

/**
 * What the run of a month would make: the totals, what somebody should look at first, and the companies behind each.
 * Computing it takes seconds where there are many companies, so the page is there before it is.
 */
final class Voorbeeldblad extends Div {
    private static final String ALLE = "alle";

    private final FactuurrunService runs;
    private final Factuurmaand gelezen;
    private final YearMonth maand;
    private final Adresfilter filter;
    private final Consumer<Voorbeeld> klaar;
    private final Div bedrijven = new Div();
    private final Kaart bezig;

    /** @param klaar hears what would be made, once that is known */
    Voorbeeldblad(
            FactuurrunService runs,
            Factuurmaand gelezen,
            YearMonth maand,
            Adresfilter filter,
            Consumer<Voorbeeld> klaar) {
        this.runs = runs;
        this.gelezen = gelezen;
        this.maand = maand;
        this.filter = filter;
        this.klaar = klaar;
        addClassName("stapel");
        bedrijven.addClassName("voorbeeldbedrijven");
        bedrijven.getElement().setAttribute("tabindex", "-1");
        var balk = new ProgressBar();
        balk.setIndeterminate(true);
        balk.getElement().setAttribute("aria-label", t("facturatie.voorbeeld.bezig"));
        bezig = new Kaart(t("facturatie.voorbeeld.wordt"), new Paragraph(t("facturatie.voorbeeld.bezig")), balk);
        addAttachListener(aan -> {
            aan.unregisterListener();
            reken(aan.getUI(), runs::voorbeeld);
        });
    }

    /** Outside the lock of the session: somebody who waits for it can go elsewhere meanwhile. */
    private void reken(UI ui, BiFunction<Actor, YearMonth, Voorbeeld> reken) {
        var actor = Ingelogd.actor();
        removeAll();
        add(bezig);
        Thread.startVirtualThread(() -> {
            try {
                var voorbeeld = reken.apply(actor, maand);
                ui.access(() -> toon(voorbeeld));
            } catch (UIDetachedException e) {
                // The window was closed: nobody waits any more.
            } catch (Conflict e) {
                // Somebody started it a moment ago: the page shows that.
                ui.access(() -> ui.refreshCurrentRoute(false));
            } catch (RuntimeException e) {
                ui.access(() -> {
                    throw e;
                });
            }
        });
    }

    private void toon(Voorbeeld voorbeeld) {
        removeAll();
        add(totalen(voorbeeld), bijzonderheden(voorbeeld), bedrijven);
        filter.lees(Runpaden.TOON).ifPresent(keuze -> toonBedrijven(keuze, voorbeeld));
        klaar.accept(voorbeeld);
    }

    private Kaart totalen(Voorbeeld voorbeeld) {
        var vorige = gelezen.vorige();
        var tabel = new Bedragtabel(
                t("facturatie.voorbeeld.wordt"),
                Kalender.maand(maand),
                vorige == null ? null : Kalender.maand(vorige.maand()));
        tabel.aantal(t("facturatie.run.facturen"), voorbeeld.facturen(), vorige == null ? 0 : vorige.facturen());
        tabel.bedrag(t("facturatie.run.netto"), voorbeeld.netto(), vorige == null ? null : vorige.netto());
        tabel.bedrag(
                t("facturatie.run.btw"),
                voorbeeld.btw(),
                vorige == null ? null : vorige.totaal().min(vorige.netto()));
        tabel.totaal(t("facturatie.run.totaal"), voorbeeld.totaal(), vorige == null ? null : vorige.totaal());
        var opnieuw =
                new Button(t("facturatie.voorbeeld.opnieuw"), klik -> reken(UI.getCurrent(), runs::maakVoorbeeld));
        return new Kaart(
                        t("facturatie.voorbeeld.wordt"),
                        tabel,
                        Runwoorden.stil(t(
                                "facturatie.voorbeeld.berekend",
                                Kalender.kort(voorbeeld.gemaaktOp()),
                                voorbeeld.gemaaktDoor())),
                        Runwoorden.stil(t(
                                "facturatie.voorbeeld.bedrijven",
                                voorbeeld.bedrijven(),
                                voorbeeld.bedrijven() - voorbeeld.facturen())),
                        new Div(kies(ALLE, t("facturatie.voorbeeld.alle"), voorbeeld)))
                .naastTitel(opnieuw);
    }

    private Kaart bijzonderheden(Voorbeeld voorbeeld) {
        var gevonden = gevonden(voorbeeld);
        if (gevonden.isEmpty()) {
            return new Kaart(
                    t("facturatie.voorbeeld.kijk"),
                    new StatusLabel(StatusLabel.Soort.GOED, t("facturatie.voorbeeld.niets")));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        for (var een : gevonden) {
            var aantal = voorbeeld.bijzonderheden().getOrDefault(een, 0);
            var regel = new ListItem(
                    new Div(
                            kies(een.name(), t("facturatie.voorbeeld.wat." + een, aantal), voorbeeld),
                            Runwoorden.stil(t("facturatie.voorbeeld.doe." + een))),
                    label(een));
            regel.addClassName("met-knop");
            lijst.add(regel);
        }
        return new Kaart(t("facturatie.voorbeeld.kijk"), new Paragraph(t("facturatie.voorbeeld.kijk.uitleg")), lijst);
    }

    private static StatusLabel label(Bijzonderheid bijzonderheid) {
        var ernst = Runwoorden.ernst(bijzonderheid);
        return new StatusLabel(ernst, t("facturatie.voorbeeld.ernst." + ernst));
    }

    /** The worst first. */
    private static List<Bijzonderheid> gevonden(Voorbeeld voorbeeld) {
        return Arrays.stream(Bijzonderheid.values())
                .filter(voorbeeld.bijzonderheden()::containsKey)
                .sorted(Comparator.comparing(een -> switch (Runwoorden.ernst(een)) {
                    case FOUT -> 0;
                    case LET_OP -> 1;
                    default -> 2;
                }))
                .toList();
    }

    private Component kies(String keuze, String woorden, Voorbeeld voorbeeld) {
        var knop = new NativeButton(woorden, klik -> {
            filter.zet(Runpaden.TOON, keuze);
            toonBedrijven(keuze, voorbeeld);
            bedrijven
                    .getElement()
                    .executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
        });
        knop.addClassName("als-link");
        return knop;
    }

    private void toonBedrijven(String keuze, Voorbeeld voorbeeld) {
        var welke = Arrays.stream(Bijzonderheid.values())
                .filter(een -> een.name().equals(keuze))
                .findFirst();
        bedrijven.removeAll();
        if (welke.isPresent() || ALLE.equals(keuze)) {
            bedrijven.add(lijst(welke, voorbeeld));
        }
    }

    private Kaart lijst(Optional<Bijzonderheid> welke, Voorbeeld voorbeeld) {
        var aantal = welke.map(een -> voorbeeld.bijzonderheden().getOrDefault(een, 0))
                .orElse(voorbeeld.facturen());
        var titel =
                welke.map(een -> t("facturatie.voorbeeld.wat." + een, aantal)).orElse(t("facturatie.voorbeeld.alle"));
        return new Kaart(titel, new Voorbeeldlijst(runs, maand, welke.orElse(null), titel, aantal));
    }
}
