package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.overleg.Overlegstatus;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.LegeStaat;

/**
 * The cases of an agenda in their order. A line stays the same thing when it moves, so that what somebody is doing in it
 * goes on. What can be dragged by its number can be moved by buttons as well.
 */
final class Agendalijst extends Div {
    /** The browser tells once, where something was dropped. */
    private static final String SLEPEN = """
            let wat = null;
            const punt = waar => waar.closest?.('[data-punt]');
            this.addEventListener('dragstart', begin => { wat = punt(begin.target); });
            this.addEventListener('dragend', () => { wat = null; });
            this.addEventListener('dragover', boven => { if (wat) boven.preventDefault(); });
            this.addEventListener('drop', los => {
              const naar = punt(los.target);
              if (wat && naar && naar !== wat) {
                los.preventDefault();
                this.dispatchEvent(new CustomEvent('punt-versleept',
                  {detail: {wat: wat.dataset.punt, naar: naar.dataset.punt}}));
              }
            });""";

    private final Agendadelen delen;
    private final Consumer<Runnable> doe;
    private final OrderedList lijst = new OrderedList();
    private final LegeStaat leeg = new LegeStaat(t("overleg.agenda.leeg"), t("overleg.agenda.leeg.uitleg"));
    private final Map<AgendapuntId, Agendaregel> regels = new HashMap<>();
    private List<AgendapuntId> getoond = List.of();

    /** @param doe does an act and shows the agenda anew */
    Agendalijst(Agendadelen delen, Consumer<Runnable> doe) {
        this.delen = delen;
        this.doe = doe;
        lijst.addClassName("agendalijst");
        lijst.getElement().setAttribute("aria-label", t("overleg.agenda"));
        getElement()
                .addEventListener("punt-versleept", los -> {
                    var gegevens = los.getEventData();
                    versleept(
                            gegevens.get("event.detail.wat").asString(),
                            gegevens.get("event.detail.naar").asString());
                })
                .addEventData("event.detail.wat")
                .addEventData("event.detail.naar");
        add(lijst, leeg);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(SLEPEN);
    }

    /** @param wijzigbaar whether this user can change the order and the times */
    void toon(Overlegblad blad, boolean wijzigbaar) {
        var gepland = blad.overleg().status() == Overlegstatus.GEPLAND;
        var nieuwe = blad.punten().stream().map(Agendapunt::id).toList();
        var vandaag = Kalender.vandaag(delen.klok());
        var laatste = nieuwe.size() - 1;
        for (var plaats = 0; plaats < nieuwe.size(); plaats++) {
            var punt = blad.punten().get(plaats);
            regels.computeIfAbsent(punt.id(), id -> new Agendaregel(delen, this::zet))
                    .toon(punt, plaats, plaats == laatste, vandaag)
                    .wijzigbaar(wijzigbaar, gepland);
        }
        lijst.setVisible(!nieuwe.isEmpty());
        leeg.setVisible(nieuwe.isEmpty());
        if (!nieuwe.equals(getoond)) {
            getoond = nieuwe;
            regels.keySet().retainAll(nieuwe);
            lijst.removeAll();
            nieuwe.forEach(id -> lijst.add(regels.get(id)));
        }
    }

    /** Does something with a line; the focus stays at what was pressed. */
    private void zet(Runnable act, Runnable daarna) {
        doe.accept(act);
        daarna.run();
    }

    private void versleept(String wat, String naar) {
        var punten = getoond.stream().map(AgendapuntId::toString).toList();
        if (punten.contains(wat) && punten.contains(naar)) {
            doe.accept(() ->
                    delen.agenda().verplaats(Ingelogd.actor(), getoond.get(punten.indexOf(wat)), punten.indexOf(naar)));
        }
    }
}
