package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.verzuimsysteem.agenda.Agendaregio;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuurhouder;
import nl.verzuimsysteem.agenda.Spreekuurplaats;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.ui.component.Adresfilter;
import org.jspecify.annotations.Nullable;

/** Which week of whose agenda is shown, as it stands in the address. */
final class Agendabalk extends Div {
    private static final String WEEK = "week";
    private static final String REGIO = "regio";
    private static final String WIE = "wie";
    private static final String PLAATS = "plaats";

    private final H2 titel = new H2();
    private final Select<Agendaregio> regio = new Select<>();
    private final Select<Spreekuurhouder> wie = new Select<>();
    private final Select<Spreekuurplaats> plaats = new Select<>();
    private final Adresfilter adres;
    private final Bron bron;
    private final Runnable gewijzigd;
    private final LocalDate vandaag;
    private LocalDate maandag;

    /** Where the choices come from. */
    interface Bron {
        List<Agendaregio> regios();

        List<Spreekuurhouder> houders(RegioId regio);

        List<Spreekuurplaats> plaatsen(RegioId regio);
    }

    /** @param gewijzigd hears that something else was chosen */
    Agendabalk(Adresfilter adres, Bron bron, LocalDate vandaag, Runnable gewijzigd) {
        this.adres = adres;
        this.bron = bron;
        this.vandaag = vandaag;
        this.gewijzigd = gewijzigd;
        maandag = adres.lees(WEEK).flatMap(Agendabalk::dag).orElse(vandaag).with(maandag());
        var regios = bron.regios();
        keuze(regio, t("agenda.regio"), Agendaregio::naam, null);
        keuze(wie, t("agenda.wie"), Spreekuurhouder::naam, t("agenda.iedereen"));
        keuze(plaats, t("agenda.plaats"), Spreekuurplaats::naam, t("agenda.allePlaatsen"));
        regio.setItems(regios);
        regio.setVisible(regios.size() > 1);
        if (!regios.isEmpty()) {
            regio.setValue(vind(regios, Agendaregio::id, REGIO).orElse(regios.getFirst()));
        }
        vul();
        regio.addValueChangeListener(anders -> {
            if (anders.isFromClient()) {
                adres.zet(REGIO, nummer(regio.getValue(), Agendaregio::id));
                adres.zet(WIE, "");
                adres.zet(PLAATS, "");
                vul();
                gewijzigd.run();
            }
        });
        volg(wie, Spreekuurhouder::id, WIE);
        volg(plaats, Spreekuurplaats::id, PLAATS);
        var velden = new Div(regio, wie, plaats);
        velden.addClassName("agenda-balk");
        add(weken(), velden);
        addClassName("stapel");
        toonWeek();
    }

    LocalDate week() {
        return maandag;
    }

    /** {@code null} for who works in no regio as a whole: then only his own agenda is shown. */
    @Nullable
    RegioId regio() {
        return regio.getValue() == null ? null : regio.getValue().id();
    }

    @Nullable
    GebruikerId professional() {
        return wie.getValue() == null ? null : wie.getValue().id();
    }

    @Nullable
    PlaatsId plaats() {
        return plaats.getValue() == null ? null : plaats.getValue().id();
    }

    private Div weken() {
        var vorige = new Button(t("agenda.vorige"), klik -> ga(maandag.minusWeeks(1)));
        var deze = new Button(t("agenda.deze"), klik -> ga(vandaag.with(maandag())));
        var volgende = new Button(t("agenda.volgende"), klik -> ga(maandag.plusWeeks(1)));
        titel.getElement().setAttribute("aria-live", "polite");
        var rij = new Div(titel, vorige, deze, volgende);
        rij.addClassName("agenda-week");
        return rij;
    }

    private void ga(LocalDate nieuwe) {
        maandag = nieuwe;
        adres.zet(WEEK, nieuwe.equals(vandaag.with(maandag())) ? "" : nieuwe.toString());
        toonWeek();
        gewijzigd.run();
    }

    private void toonWeek() {
        titel.setText(t(
                "agenda.week",
                Integer.toString(maandag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                Kalender.voluit(maandag)));
    }

    /** The people and places of the regio that is chosen. */
    private void vul() {
        var gekozen = regio();
        // Somebody with two functions is one person.
        var mensen = new LinkedHashMap<GebruikerId, Spreekuurhouder>();
        if (gekozen != null) {
            bron.houders(gekozen).forEach(een -> mensen.putIfAbsent(een.id(), een));
        }
        var waar = gekozen == null ? List.<Spreekuurplaats>of() : bron.plaatsen(gekozen);
        wie.setItems(List.copyOf(mensen.values()));
        plaats.setItems(waar);
        wie.setVisible(mensen.size() > 1);
        plaats.setVisible(waar.size() > 1);
        vind(List.copyOf(mensen.values()), Spreekuurhouder::id, WIE).ifPresent(wie::setValue);
        vind(waar, Spreekuurplaats::id, PLAATS).ifPresent(plaats::setValue);
    }

    private <T> void volg(Select<T> veld, Function<T, Id> sleutel, String naam) {
        veld.addValueChangeListener(anders -> {
            if (anders.isFromClient()) {
                adres.zet(naam, nummer(veld.getValue(), sleutel));
                gewijzigd.run();
            }
        });
    }

    private <T> Optional<T> vind(List<T> keuzes, Function<T, Id> sleutel, String naam) {
        return adres.lees(naam)
                .flatMap(nummer -> keuzes.stream()
                        .filter(een ->
                                Long.toString(sleutel.apply(een).waarde()).equals(nummer))
                        .findFirst());
    }

    private static <T> String nummer(@Nullable T gekozen, Function<T, Id> sleutel) {
        return gekozen == null ? "" : Long.toString(sleutel.apply(gekozen).waarde());
    }

    private static <T> void keuze(Select<T> veld, String label, Function<T, String> naam, @Nullable String leeg) {
        veld.setLabel(label);
        veld.setItemLabelGenerator(
                een -> een == null ? Optional.ofNullable(leeg).orElse("") : naam.apply(een));
        if (leeg != null) {
            veld.setEmptySelectionAllowed(true);
            veld.setEmptySelectionCaption(leeg);
        }
    }

    private static TemporalAdjuster maandag() {
        return TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst)).filter(Kalender::kan);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
