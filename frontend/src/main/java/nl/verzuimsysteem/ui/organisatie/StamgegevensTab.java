package nl.verzuimsysteem.ui.organisatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.organisatie.Contactpersoon;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.organisatie.Stamgegevens;
import nl.verzuimsysteem.tarieven.AbonnementService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.tarieven.Abonnementsuitleg;

/** What is known of the company itself, and, bottom right where there is room, who works for it. */
@Singleton
class StamgegevensTab implements BedrijfTab {
    private static final int PLAATS = 20;

    private final OrganisatieService organisatie;
    private final AbonnementService abonnementen;

    StamgegevensTab(OrganisatieService organisatie, AbonnementService abonnementen) {
        this.organisatie = organisatie;
        this.abonnementen = abonnementen;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "stamgegevens";
    }

    @Override
    public String titel() {
        return t("organisatie.stamgegevens");
    }

    @Override
    public Handeling handeling() {
        return Handeling.STAMGEGEVENS_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        var stam = organisatie.stamgegevens(Ingelogd.actor(), bedrijf);
        var links = new Div(gegevens(stam.bedrijf()), contacten(stam.contactpersonen()));
        var rechts = new Div(abonnement(stam, bedrijf), Teamkaartje.van(t("organisatie.team"), stam.team()));
        var raster = new Div(links, rechts);
        raster.addClassName("stamgegevens");
        return raster;
    }

    private static Kaart gegevens(Stamgegevens.Bedrijfsgegevens bedrijf) {
        var feiten =
                new Feiten().feit(t("organisatie.adres"), adres(bedrijf)).feit(t("organisatie.regio"), bedrijf.regio());
        var telefoon = bedrijf.telefoon();
        if (telefoon != null) {
            feiten.feit(t("organisatie.telefoon"), Bereikbaar.telefoon(telefoon, bedrijf.naam()));
        }
        var email = bedrijf.email();
        if (email != null) {
            feiten.feit(t("organisatie.email"), Bereikbaar.mail(email, bedrijf.naam()));
        }
        feiten.feit(t("organisatie.factuurEmail"), bedrijf.factuurEmail())
                .feit(t("organisatie.kvk"), bedrijf.kvkNummer())
                .feit(t("organisatie.loonheffingennummer"), bedrijf.loonheffingennummer())
                .feit(t("organisatie.aangesloten"), Kalender.voluit(bedrijf.aangeslotenOp()));
        var beeindigd = bedrijf.beeindigdOp();
        if (beeindigd != null) {
            feiten.feit(t("organisatie.beeindigd"), Kalender.voluit(beeindigd));
        }
        return new Kaart(t("organisatie.gegevens"), feiten);
    }

    private static Div adres(Stamgegevens.Bedrijfsgegevens bedrijf) {
        return new Div(new Div(bedrijf.straat()), new Div(bedrijf.postcode() + "  " + bedrijf.plaats()));
    }

    private Kaart abonnement(Stamgegevens stam, BedrijfId bedrijf) {
        var feiten = new Feiten();
        var nu = stam.abonnement();
        feiten.feit(t("organisatie.abonnement.nu"), nu == null ? t("organisatie.abonnement.geen") : looptijd(nu));
        var volgend = stam.volgend();
        if (volgend != null) {
            feiten.feit(t("organisatie.abonnement.straks"), looptijd(volgend));
        }
        if (nu == null) {
            return new Kaart(t("organisatie.abonnement"), feiten);
        }
        return new Kaart(
                t("organisatie.abonnement"),
                feiten,
                new Abonnementsuitleg(abonnementen.inhoud(Ingelogd.actor(), bedrijf)));
    }

    private static String looptijd(Abonnement abonnement) {
        var tot = abonnement.tot();
        var van = Kalender.voluit(abonnement.van());
        var naam = abonnement.soort().naam();
        return tot == null
                ? t("organisatie.abonnement.sinds", naam, van)
                : t("organisatie.abonnement.tot", naam, van, Kalender.voluit(tot.minusDays(1)));
    }

    private static Kaart contacten(List<Contactpersoon> personen) {
        if (personen.isEmpty()) {
            return new Kaart(t("organisatie.contact"), new Paragraph(t("organisatie.contact.geen")));
        }
        var lijst = new UnorderedList(
                personen.stream().map(StamgegevensTab::contact).toArray(ListItem[]::new));
        lijst.addClassNames("regels", "contacten");
        return new Kaart(t("organisatie.contact"), lijst);
    }

    private static ListItem contact(Contactpersoon persoon) {
        var naam = new Span(persoon.naam());
        naam.addClassName("team-naam");
        var rol = new Span(persoon.rol());
        rol.addClassName("stil");
        var regel = new ListItem(new Div(naam, rol));
        var telefoon = persoon.telefoon();
        if (telefoon != null) {
            regel.add(Bereikbaar.telefoon(telefoon, persoon.naam()));
        }
        var email = persoon.email();
        if (email != null) {
            regel.add(Bereikbaar.mail(email, persoon.naam()));
        }
        return regel;
    }
}
