package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.overleg.Overlegstatus;
import nl.verzuimsysteem.overleg.Puntstatus;
import org.jspecify.annotations.Nullable;

/** Beside the case: the time, who is there, and how far the agenda is. */
final class Wandzijde extends Aside {
    private final Clock klok;
    private final Consumer<AgendapuntId> kies;
    private final Overlegklok dossierklok = new Overlegklok(t("overleg.klok.dossier"));
    private final Overlegklok totaalklok = new Overlegklok(t("overleg.klok.totaal"));
    private final Div klokken = new Div(dossierklok, totaalklok);
    private final Aanwezigen aanwezigen = new Aanwezigen();
    private final Paragraph hoever = new Paragraph();
    private final OrderedList lijst = new OrderedList();
    private final Map<AgendapuntId, NativeButton> knoppen = new LinkedHashMap<>();
    private @Nullable Tijdstand getoond;

    /** What the clocks run from; as long as it is the same they run on by themselves. */
    private record Tijdstand(@Nullable AgendapuntId punt, Instant sinds, Instant begonnen, int minuten, int heel) {}

    /** @param kies hears which case this user wants to see */
    Wandzijde(Clock klok, Consumer<AgendapuntId> kies) {
        this.klok = klok;
        this.kies = kies;
        addClassName("wand-zijde");
        getElement().setAttribute("aria-label", t("overleg.zijde"));
        klokken.addClassName("overlegklokken");
        hoever.addClassName("stil");
        hoever.getElement().setAttribute("role", "status");
        lijst.addClassName("wand-agenda");
        lijst.getElement().setAttribute("aria-label", t("overleg.agenda"));
        add(klokken, aanwezigen, new H2(t("overleg.agenda")), hoever, lijst);
    }

    void toon(Overlegblad blad) {
        aanwezigen.toon(blad.aanwezig());
        aanwezigen.setVisible(!blad.aanwezig().isEmpty());
        klokken(blad);
        var klaar = blad.punten().stream()
                .filter(een -> een.status() != Puntstatus.OPEN)
                .count();
        hoever.setText(
                klaar == blad.punten().size() && klaar > 0
                        ? t("overleg.hoever.alles", klaar)
                        : t("overleg.hoever", klaar, blad.punten().size()));
        var nu = List.copyOf(knoppen.keySet());
        var nieuwe = blad.punten().stream().map(Agendapunt::id).toList();
        if (!nu.equals(nieuwe)) {
            lijst.removeAll();
            knoppen.clear();
            nieuwe.forEach(id -> {
                var knop = new NativeButton("", klik -> kies.accept(id));
                knoppen.put(id, knop);
                lijst.add(new ListItem(knop));
            });
        }
        var loopt = blad.overleg().status() == Overlegstatus.LOOPT;
        for (var plaats = 0; plaats < nieuwe.size(); plaats++) {
            var punt = blad.punten().get(plaats);
            var knop = Objects.requireNonNull(knoppen.get(punt.id()));
            toon(
                    knop,
                    punt,
                    plaats + 1,
                    loopt && punt.id().equals(blad.overleg().punt()));
            knop.setEnabled(loopt);
        }
    }

    /** Marks the case this user sees. */
    void kies(Optional<AgendapuntId> punt) {
        knoppen.forEach((id, knop) -> {
            if (punt.filter(id::equals).isPresent()) {
                knop.getElement().setAttribute("aria-current", "true");
            } else {
                knop.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static void toon(NativeButton knop, Agendapunt punt, int nummer, boolean opDeWand) {
        knop.removeAll();
        var naam = new Span(t("overleg.zijde.punt", nummer, punt.werknemersnaam()));
        naam.addClassName("wand-agenda-naam");
        knop.add(naam);
        if (punt.status() != Puntstatus.OPEN) {
            knop.add(Overlegwoorden.status(punt.status()));
        } else {
            var hoe = new Span(opDeWand ? t("overleg.zijde.nu") : t("overleg.minuten", punt.minuten()));
            hoe.addClassName(opDeWand ? "wand-nu" : "stil");
            knop.add(hoe);
        }
        knop.setClassName("is-klaar", punt.status() != Puntstatus.OPEN);
    }

    /** A case begins when the one before it was done. */
    private void klokken(Overlegblad blad) {
        var begonnen = blad.overleg().begonnenOp();
        klokken.setVisible(begonnen != null && blad.overleg().status() == Overlegstatus.LOOPT);
        if (begonnen == null || !klokken.isVisible()) {
            return;
        }
        var sinds = blad.punten().stream()
                .flatMap(een -> Stream.ofNullable(een.behandeldOp()))
                .filter(een -> een.isAfter(begonnen))
                .max(Comparator.naturalOrder())
                .orElse(begonnen);
        var punt = blad.overleg().punt();
        var minuten = blad.punten().stream()
                .filter(een -> een.id().equals(punt))
                .mapToInt(Agendapunt::minuten)
                .findFirst();
        var nu = new Tijdstand(
                punt, sinds, begonnen, minuten.orElse(0), blad.overleg().minuten());
        if (nu.equals(getoond)) {
            return;
        }
        getoond = nu;
        dossierklok.setVisible(minuten.isPresent());
        minuten.ifPresent(een -> dossierklok.loop(Duration.between(sinds, klok.instant()), een));
        totaalklok.loop(Duration.between(begonnen, klok.instant()), nu.heel());
    }
}
