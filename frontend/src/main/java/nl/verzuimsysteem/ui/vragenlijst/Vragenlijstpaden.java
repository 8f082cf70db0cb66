package nl.verzuimsysteem.ui.vragenlijst;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.vragenlijst.Bevinding;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;

/** The addresses of the versions of the questionnaire, and of the parts of a draft. */
final class Vragenlijstpaden {
    static final String VERSIE = Paden.VRAGENLIJSTEN + "/:versie";
    static final String PROEF = VERSIE + "/proef";
    static final String WIJZIG = VERSIE + "/wijzig";
    static final String TEKSTEN = WIJZIG + "/teksten";
    static final String VRAAG = WIJZIG + "/vraag/:nummer";
    static final String REGEL = WIJZIG + "/regel/:nummer";

    private Vragenlijstpaden() {}

    static String versie(VragenlijstId id) {
        return Paden.VRAGENLIJSTEN + "/" + id;
    }

    static String proef(VragenlijstId id) {
        return versie(id) + "/proef";
    }

    static String wijzig(VragenlijstId id) {
        return versie(id) + "/wijzig";
    }

    static String teksten(VragenlijstId id) {
        return wijzig(id) + "/teksten";
    }

    /** @param nummer from 1 on; one more than there are makes a new one */
    static String vraag(VragenlijstId id, int nummer) {
        return wijzig(id) + "/vraag/" + nummer;
    }

    /** @param nummer from 1 on; one more than there are makes a new one */
    static String regel(VragenlijstId id, int nummer) {
        return wijzig(id) + "/regel/" + nummer;
    }

    /** Where what was found can be mended. */
    static String plek(VragenlijstId id, Bevinding bevinding) {
        return switch (bevinding.plek()) {
            case TEKSTEN -> teksten(id);
            case VRAAG -> vraag(id, bevinding.nummer());
            case REGEL -> regel(id, bevinding.nummer());
        };
    }

    static VragenlijstId versie(RouteParameters adres) {
        return Padsleutel.lees(adres, "versie", VragenlijstId::new);
    }

    /**
     * The place that the address names, from 0 on.
     *
     * @param alle in which it lies, or just behind the last of which
     * @throws NotFoundException when it does not
     */
    static int plaats(RouteParameters adres, List<?> alle) {
        var nummer = Padsleutel.<Long>lees(adres, "nummer", getal -> getal);
        if (nummer > alle.size() + 1L) {
            throw new NietGevonden("vraag", nummer);
        }
        return Math.toIntExact(nummer - 1);
    }
}
