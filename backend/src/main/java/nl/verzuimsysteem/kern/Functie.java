package nl.verzuimsysteem.kern;

import java.util.EnumSet;
import java.util.Set;

/** The functions a person can hold. What each may do stands in {@code toegang.Rechten}. */
public enum Functie {
    GEBRUIKERSBEHEERDER("Gebruikersbeheerder", "de bedrijven waarvan hij beheerder is, zonder gegevens van dossiers"),
    LEIDINGGEVENDE(
            "Leidinggevende",
            "zijn afdelingen met alles wat daaronder ligt, of zijn hele bedrijf; nooit zijn eigen dossier"),
    VERZUIMCOORDINATOR("Verzuimcoördinator", "de bedrijven waarvoor hij is aangesteld; nooit zijn eigen dossier"),
    WERKNEMER("Werknemer", "alleen wat over hemzelf gaat"),
    MMA("Medewerker Medische Administratie", "de bedrijven van zijn regio's en de bedrijven die hem zijn toegewezen"),
    POB("Praktijkondersteuner Bedrijfsarts", "de bedrijven van zijn regio's en de bedrijven die hem zijn toegewezen"),
    CASEMANAGER("Casemanager", "de bedrijven van zijn regio's en de bedrijven die hem zijn toegewezen"),
    BEDRIJFSARTS("Bedrijfsarts", "de bedrijven van zijn regio's en de bedrijven die hem zijn toegewezen"),
    FUNCTIONEEL_BEHEERDER("Functioneel beheerder", "alle bedrijven, regio's en accounts, zonder gegevens van dossiers"),
    LOGBEHEERDER("Logbeheerder", "het logboek van alle bedrijven, zonder gegevens van dossiers"),
    /** Not a person: background work. Nobody can be given this function. */
    SYSTEEM("Systeem", "alles waar het werk op de achtergrond over gaat");

    private static final Set<Functie> REGIOTEAM = EnumSet.of(MMA, POB, CASEMANAGER, BEDRIJFSARTS);

    private final String naam;
    private final String reikwijdte;

    Functie(String naam, String reikwijdte) {
        this.naam = naam;
        this.reikwijdte = reikwijdte;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }

    /** How far the function reaches, in plain Dutch; {@link Bereik} is the same in SQL. */
    public String reikwijdte() {
        return reikwijdte;
    }

    /** Whether this function belongs to the team of a regio, and so to the arbodienst rather than to an employer. */
    public boolean isRegioteam() {
        return REGIOTEAM.contains(this);
    }
}
