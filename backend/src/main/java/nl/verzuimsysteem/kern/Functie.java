package nl.verzuimsysteem.kern;

import java.util.EnumSet;
import java.util.Set;

/** The functions a person can hold. What each may do stands in {@code toegang.Rechten}. */
public enum Functie {
    GEBRUIKERSBEHEERDER("Gebruikersbeheerder"),
    LEIDINGGEVENDE("Leidinggevende"),
    VERZUIMCOORDINATOR("Verzuimcoördinator"),
    WERKNEMER("Werknemer"),
    MMA("Medewerker Medische Administratie"),
    POB("Praktijkondersteuner Bedrijfsarts"),
    CASEMANAGER("Casemanager"),
    BEDRIJFSARTS("Bedrijfsarts"),
    FUNCTIONEEL_BEHEERDER("Functioneel beheerder"),
    LOGBEHEERDER("Logbeheerder"),
    /** Not a person: background work. Nobody can be given this function. */
    SYSTEEM("Systeem");

    private static final Set<Functie> REGIOTEAM = EnumSet.of(MMA, POB, CASEMANAGER, BEDRIJFSARTS);

    private final String naam;

    Functie(String naam) {
        this.naam = naam;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }

    /** Whether this function belongs to the team of a regio, and so to the arbodienst rather than to an employer. */
    public boolean isRegioteam() {
        return REGIOTEAM.contains(this);
    }
}
