package nl.verzuimsysteem.ui.spreekuren;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Planreden;
import nl.verzuimsysteem.spreekuren.VerzoekId;
import nl.verzuimsysteem.ui.Paden;

/** The addresses of planning and moving a consult. */
public final class Spreekuurpaden {
    static final String PLANNEN = Paden.SPREEKUREN + "/plannen/:reden";
    static final String VERZETTEN = Paden.SPREEKUREN + "/verzetten/:afspraak";

    private static final Pattern REDEN = Pattern.compile("(taak|opdracht|verzoek|dossier)-([1-9][0-9]{0,17})");

    private Spreekuurpaden() {}

    /** The page on which this is planned. */
    public static String plannen(Planreden reden) {
        return Paden.SPREEKUREN + "/plannen/" + naam(reden);
    }

    private static String naam(Planreden reden) {
        if (reden.taak() != null) {
            return "taak-" + reden.taak();
        }
        if (reden.opdracht() != null) {
            return "opdracht-" + reden.opdracht();
        }
        return reden.verzoek() != null ? "verzoek-" + reden.verzoek() : "dossier-" + reden.dossier();
    }

    /** The page on which this appointment is moved. */
    public static String verzetten(AfspraakId afspraak) {
        return Paden.SPREEKUREN + "/verzetten/" + afspraak;
    }

    /** @throws NotFoundException when nothing can be called so */
    static Planreden reden(RouteParameters adres) {
        var gelezen = REDEN.matcher(adres.get("reden").orElse(""));
        if (!gelezen.matches()) {
            throw new NotFoundException();
        }
        var id = Long.parseLong(gelezen.group(2));
        return switch (gelezen.group(1)) {
            case "taak" -> Planreden.van(new TaakId(id));
            case "opdracht" -> Planreden.van(new OpdrachtId(id));
            case "verzoek" -> Planreden.van(new VerzoekId(id));
            default -> Planreden.van(new DossierId(id));
        };
    }
}
