package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.overleg.Overlegstatus;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Paginakop;
import org.jspecify.annotations.Nullable;

/**
 * Shows one case of an overleg: the one whose turn it is, or the one this user looks at himself. Follows what all members
 * do; while somebody fills in a decision, the case he is busy with stays.
 */
final class Wand extends Div {
    private static final String PUNT = "punt";
    /** Not for ever: a screen that was forgotten must not keep its user logged in. */
    private static final int SLAGEN = 4 * 180;

    private static final Duration HARTSLAG = Duration.ofSeconds(20);
    private static final String KLOP = """
            clearInterval(this.hart);
            let over = $1;
            this.hart = setInterval(() => {
              if (!this.isConnected || --over < 0) { clearInterval(this.hart); return; }
              this.dispatchEvent(new Event('nog-hier'));
            }, $0);""";

    private final Schermdelen delen;
    private final Paginakop kop;
    private final Adresfilter adres;
    private final boolean magHouden = Rechten.mag(Ingelogd.actor(), Handeling.OVERLEG_HOUDEN);
    private final Wandbalk balk;
    private final Wandzijde zijde;
    private final Puntacties acties;
    private final Div midden = new Div();
    private Overlegblad blad;
    private final Map<AgendapuntId, Puntscherm> halverwege = new HashMap<>();
    private @Nullable Puntscherm scherm;
    /** The case this user looks at himself; without one he follows the overleg. */
    private @Nullable AgendapuntId eigen;
    /** Whether he stayed because he was filling in something, and goes on with the overleg when that is done. */
    private boolean bleef;

    Wand(Schermdelen delen, Overlegblad gelezen, Paginakop kop, Adresfilter adres) {
        this.delen = delen;
        this.kop = kop;
        this.adres = adres;
        this.blad = gelezen;
        addClassName("wand");
        midden.addClassName("wand-midden");
        balk = new Wandbalk(this::terug, this::naarWand);
        acties = new Puntacties(this, delen.behandelen());
        zijde = new Wandzijde(delen.klok(), this::kijkNaar);
        eigen = adres.lees(PUNT)
                .flatMap(nummer -> Agendavolgorde.punt(gelezen, nummer))
                .orElse(null);
        toon(gelezen);
        getElement().addEventListener("nog-hier", slag -> nogHier());
        Overlegvolger.bij(this, delen.nieuws(), () -> blad, bericht -> {
            // What this screen did itself, it has read already.
            if (bericht.mensen() || bericht.stand() > blad.overleg().stand()) {
                ververs();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(KLOP, HARTSLAG.toMillis(), SLAGEN);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        acties.vergeet();
        super.onDetach(event);
    }

    private void nogHier() {
        if (blad.overleg().status() != Overlegstatus.GESLOTEN) {
            try {
                delen.overleg().aanwezig(Ingelogd.actor(), blad.overleg().id());
            } catch (NietGevonden | GeenRecht e) {
                // Nothing here is for him any more: the page tells him so, once.
                UI.getCurrent().getPage().reload();
            }
        }
    }

    private void ververs() {
        // Who went on in another function on another page reads here in that one too.
        toon(delen.overleg().blad(Ingelogd.actor(), blad.overleg().id()));
    }

    /** Does something; whoever was first, what is there now is shown. */
    boolean doe(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            return false;
        } finally {
            ververs();
        }
    }

    private void toon(Overlegblad nieuw) {
        var begon = blad.overleg().status() != Overlegstatus.LOOPT
                && nieuw.overleg().status() == Overlegstatus.LOOPT;
        blad = nieuw;
        if (begon) {
            // Who waited for the beginning is there from it on.
            nogHier();
        }
        zijde.toon(nieuw);
        if (nieuw.overleg().status() != Overlegstatus.LOOPT) {
            nietBezig(nieuw.overleg().status());
            return;
        }
        var aanDeBeurt = Agendavolgorde.aanDeBeurt(nieuw);
        var bezig = scherm != null && scherm.isBezig() ? scherm.punt() : null;
        if (eigen == null
                && bezig != null
                && aanDeBeurt.filter(een -> een.id().equals(bezig)).isEmpty()) {
            eigen = bezig;
            bleef = true;
        }
        var wat = Agendavolgorde.punt(nieuw, eigen).or(() -> aanDeBeurt);
        if (wat.equals(aanDeBeurt)) {
            eigen = null;
            bleef = false;
        }
        balk.toon(Agendavolgorde.punt(nieuw, eigen), aanDeBeurt, bleef, magHouden);
        wat.ifPresentOrElse(this::toon, this::leeg);
        zijde.kies(wat.map(Agendapunt::id));
        if (balk.getParent().isEmpty()) {
            removeAll();
            add(balk, midden, zijde);
        }
        kop.zetActies(sluitknop());
    }

    private void toon(Agendapunt punt) {
        var nu = scherm;
        if (nu == null || !nu.punt().equals(punt.id())) {
            var eerder = halverwege.remove(punt.id());
            nu = eerder == null ? new Puntscherm(delen, punt.id(), magHouden, acties) : eerder;
            wissel(nu);
        }
        nu.toon(
                punt,
                blad.besluiten().stream()
                        .filter(een -> een.punt().equals(punt.id()))
                        .toList(),
                eigen == null && Agendavolgorde.heeftNogEen(blad, punt));
    }

    /** What somebody began to fill in waits for him where he began it. */
    private void wissel(@Nullable Puntscherm nieuw) {
        if (scherm != null && scherm.isBezig()) {
            halverwege.put(scherm.punt(), scherm);
        }
        scherm = nieuw;
        midden.removeAll();
        if (nieuw != null) {
            midden.add(nieuw);
        }
    }

    private void leeg() {
        wissel(null);
        midden.add(Wandwoorden.leeg(magHouden));
    }

    /** Before and after. */
    private void nietBezig(Overlegstatus status) {
        wissel(null);
        acties.vergeet();
        removeAll();
        kop.zetActies();
        if (status == Overlegstatus.GESLOTEN) {
            var gesloten = Wandwoorden.gesloten(Ingelogd.actor(), blad);
            gesloten.add(Wandwoorden.hervat(
                    Ingelogd.actor(),
                    blad.overleg(),
                    delen.klok(),
                    () -> doe(() -> delen.overleg()
                            .hervat(Ingelogd.actor(), blad.overleg().id()))));
            add(gesloten);
            return;
        }
        midden.add(Wandwoorden.nogNiet(
                magHouden,
                () -> doe(() ->
                        delen.overleg().begin(Ingelogd.actor(), blad.overleg().id()))));
        add(midden, zijde);
    }

    private void kijkNaar(AgendapuntId id) {
        eigen = Agendavolgorde.aanDeBeurt(blad)
                        .filter(een -> een.id().equals(id))
                        .isPresent()
                ? null
                : id;
        bleef = false;
        adres.zet(PUNT, eigen == null ? "" : eigen.toString());
        toon(blad);
    }

    private void terug() {
        eigen = null;
        bleef = false;
        adres.zet(PUNT, "");
        toon(blad);
    }

    /** Lets all look at what this user looks at. */
    private void naarWand() {
        var dit = eigen;
        if (dit != null) {
            eigen = null;
            bleef = false;
            adres.zet(PUNT, "");
            doe(() -> delen.behandelen()
                    .aanDeBeurt(Ingelogd.actor(), blad.overleg().id(), dit));
        }
    }

    private Button sluitknop() {
        var sluit = new Button(t("overleg.sluit"), klik -> vraagSluiten());
        if (Agendavolgorde.open(blad) == 0) {
            // Nothing is left to do but this.
            sluit.addThemeVariants(ButtonVariant.PRIMARY);
        }
        sluit.setVisible(magHouden);
        return sluit;
    }

    private void vraagSluiten() {
        Wandwoorden.vraagSluiten(Agendavolgorde.open(blad), () -> {
            if (doe(() -> delen.overleg().sluit(Ingelogd.actor(), blad.overleg().id()))) {
                UI.getCurrent()
                        .navigate(Paden.OVERLEG_VERSLAGEN + "/" + blad.overleg().id());
            }
        });
    }

    /** A decision was made or withdrawn, or is not made after all: who stayed for it follows again. */
    void besloten() {
        if (bleef) {
            eigen = null;
            bleef = false;
        }
        ververs();
    }

    Overlegblad blad() {
        return blad;
    }
}
