package nl.verzuimsysteem.ui.organisatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Kaart;

/** A team by name, each with a number to call and an address to mail. */
public final class Teamkaartje {
    private Teamkaartje() {}

    public static Kaart van(String titel, Team team) {
        var kaart = new Kaart(titel);
        kaart.addClassName("team");
        kaart.zet(Team.GROEPEN.stream()
                .map(functie -> groep(functie, team.groep(functie)))
                .toArray(Div[]::new));
        return kaart;
    }

    private static Div groep(Functie functie, List<Team.Lid> leden) {
        var groep = new Div(new H3(functie.naam()));
        groep.addClassName("team-groep");
        if (leden.isEmpty()) {
            var niemand = new Paragraph(t("organisatie.team.niemand"));
            niemand.addClassName("stil");
            groep.add(niemand);
        } else {
            var lijst = new UnorderedList(leden.stream().map(Teamkaartje::lid).toArray(ListItem[]::new));
            lijst.addClassName("team-leden");
            groep.add(lijst);
        }
        return groep;
    }

    private static ListItem lid(Team.Lid lid) {
        var naam = new Span(lid.naam());
        naam.addClassName("team-naam");
        var regel = new ListItem(naam);
        var vervangt = lid.vervangt();
        if (vervangt != null) {
            var tot = new Span(t("organisatie.team.vervangt", vervangt.naam(), Kalender.voluit(vervangt.tot())));
            tot.addClassNames("stil", "team-vervangt");
            regel.add(tot);
        }
        var telefoon = lid.telefoon();
        if (telefoon != null) {
            regel.add(Bereikbaar.telefoon(telefoon, lid.naam()));
        }
        var email = lid.email();
        if (email != null) {
            regel.add(Bereikbaar.mail(email, lid.naam()));
        }
        return regel;
    }
}
