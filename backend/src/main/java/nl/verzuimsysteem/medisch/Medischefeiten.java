package nl.verzuimsysteem.medisch;

/**
 * By what it is judged whether somebody, in the function he acts in, may open something medical of a werknemer. Of the file
 * as a whole the facts of one consult are {@code false}.
 *
 * @param zelf the werknemer is himself
 * @param gehouden he held this consult
 * @param verantwoordelijk he is the bedrijfsarts responsible for this consult
 * @param vertrouwelijk an open spreekuur or second opinion
 * @param afgerond nothing of it changes any more
 * @param zaakInTeam the werknemer is or was sick, and his company lies in the team of the reader today
 * @param eigenPlaats the reader belongs to that team himself; else he stands in for somebody of it
 * @param behandeld he has or had an appointment with the werknemer, other than a confidential one
 * @param vervangt he stands in today for who held this consult or is responsible for it
 * @param delegatie the responsible bedrijfsarts lets him take medical histories in this regio today
 * @param anderedelegatie some bedrijfsarts does
 * @param geblokkeerd the werknemer closed it for him
 * @param nood he opened the file in an emergency less than an hour ago
 */
record Medischefeiten(
        boolean zelf,
        boolean gehouden,
        boolean verantwoordelijk,
        boolean vertrouwelijk,
        boolean afgerond,
        boolean zaakInTeam,
        boolean eigenPlaats,
        boolean behandeld,
        boolean vervangt,
        boolean delegatie,
        boolean anderedelegatie,
        boolean geblokkeerd,
        boolean nood) {}
