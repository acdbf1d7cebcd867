package openhall.home;

import openhall.ideas.Proposal;
import org.jspecify.annotations.Nullable;

/** The ideas of the demonstration as people wrote them: a title, the problem, what the council could do, and where. */
final class DemoIdeaTexts {
    static final Proposal PERMITS = idea(
            "Stop asking for proof of address twice",
            """
            I moved two months ago and asked for a parking permit. I sent my tenancy agreement. Two weeks later I got a
            letter that asked for another proof, because the first could not be checked. I had paid council tax from
            that address since the day I moved in. My permit came after five weeks and one fine.
            """,
            "Look at what you already have. Ask me only if it does not match, and tell me why.",
            "Tanner Street");

    static final Proposal BIN_DAY = idea(
            "Send a text when bin day changes",
            """
            After the bank holiday our bins went out on the wrong day and stood there all week. The foxes were happy.
            The leaflet with the dates comes once a year, and nobody knows where theirs is.
            """,
            "Let us leave a phone number. Send a text the evening before, only when the day is different.",
            null);

    static final Proposal STREET_LIGHTS = idea(
            "Show that a street light is already reported",
            """
            The light by the underpass has been out for three weeks. I think half the street has rung about it.
            Nobody knows whether anyone is coming.
            """,
            "Put a map on the website with the lights that are reported, and the day you come.",
            "Hill estate");

    static final Proposal WIFI = idea(
            "Free wifi in libraries that lasts longer than an hour",
            """
            I apply for jobs at the library. The wifi throws you out after one hour, and the forms do not keep what you
            wrote. I have filled in the same one three times.
            """,
            "Make it four hours, or warn people ten minutes before.",
            "Central library");

    static final Proposal TRANSLATION = idea(
            "Say on every letter how to get it in another language",
            """
            My mother gets letters in English and waits until I visit on Sunday. One was about her rent, and the date
            in it had passed.
            """,
            "One line at the top in the ten languages people speak here: ring this number, we read it out.",
            null);

    static final Proposal QUIET_HOUR = idea(
            "A quiet hour in each library",
            """
            Some people who come to us find noise and bright light hard. They come at nine and leave when the first
            group arrives. I work there, and I see them go.
            """,
            "One hour a week without groups and with the lights down. Say on the door when it is.",
            null);

    static final Proposal BENCHES = idea(
            "More benches on the way to the clinic",
            """
            It is a long way up from the bus and there is nowhere to sit. My husband has to lean on walls.
            """,
            "Two would do, one by the post box and one at the corner of the green.",
            "Hill estate");

    static final Proposal BIG_PRINT = idea(
            "Bigger print on the council tax letter",
            """
            The sum is easy to find, but when and how to pay is in tiny letters on the back. I use a magnifying glass.
            """,
            "Put the dates on the front in the same size as the sum.",
            null);

    static final Proposal PHOTOS = idea(
            "One place for the photos of a repair",
            """
            Tenants send us photos by email, by text and on paper. When the plumber gets to the door he has none of
            them. We ask people for the same picture twice.
            """,
            "One folder for each job number, which the planner and the plumber can both open.",
            null);

    static final Proposal SHOP = idea("Do something about the shop on the corner", """
            The man who has the shop at the corner of Albion Street puts his boxes out every night, and he knows it.
            """, "Fine him.", "Albion Street");

    static final Proposal POTHOLE = idea("Hole in the road outside number 14", """
            There is a deep hole outside number 14. My daughter nearly came off her bike on Monday.
            """, "Fill it.", "Tanner Street");

    static final Proposal SKIPS = idea(
            "No skips in front of people who cannot walk far",
            """
            A skip has stood in front of number 9 for six weeks. The lady who lives there is ill, and the ambulance had
            to stop round the corner.
            """,
            "Ask who lives there before you allow a skip, and give it an end date.",
            "Albion Street");

    static final Proposal VANS =
            idea("Cheap van hire when you move house", """
            Moving is dear. We have vans from 29 pounds a day, with or without a driver.
            """, "Tell people who move here to ring us first.", null);

    static final Proposal MARKET = idea(
            "Move the market to Sunday", """
            I work on Saturdays, so I never get to the market.
            """,
            "Have it on Sunday instead.", "Market square");

    static final Proposal REPAIRS = idea(
            "A text before the repair visit, with the hour",
            """
            I took two days off work for a leak under the sink. The letter said "between 8 and 6". On the first day
            nobody came. On the second he came at ten past five.
            """,
            "Send a text in the morning with the hour, as people who deliver parcels do.",
            "Hill estate");

    static final Proposal LIBRARY = idea(
            "Keep one library open until 8pm one evening a week",
            """
            I finish work at six. Every library here shuts at half past five, and on Saturday I have the children.
            """,
            "Open one library until 8 one evening. It does not have to be all of them.",
            null);

    static final Proposal SCHOOLS = idea(
            "Show how many school places are left",
            """
            We had to put six schools in order, and we were guessing. Other parents seemed to know which ones are full.
            We found out afterwards that our first choice had three places.
            """,
            "Publish how many places each school has and how many people asked for it last year.",
            null);

    static final Proposal DAMP = idea(
            "Check rented flats for damp before winter",
            """
            There is black mould behind my son's bed. The landlord says we should open the window. I was told that an
            inspection takes eight weeks, and by then the worst of it is over.
            """,
            "Come before it gets cold, to everyone who rents and asks for it.",
            null);

    static final Proposal LAPTOPS = idea(
            "Lend out laptops from the front counter", """
            Everything is online now and I do not have a computer. A housing form on my phone took a whole evening.
            """, "Lend out fifty old laptops, like library books.", null);

    static final Proposal FREE_HOUR = idea(
            "Make the first hour of parking free",
            """
            People go to the retail park because it costs nothing there. Our street has lost two shops this year.
            """,
            "Make the first hour free in all the bays near the shops.",
            "High street");

    static final Proposal MISSED_BIN = idea(
            "Let us report a missed bin without ringing",
            """
            They forgot our bin again. I was in the queue on the phone for 25 minutes in my lunch break.
            """,
            "Make a page where I can just say that it was missed.",
            null);

    static final Proposal SHELTER = idea(
            "A shelter at the bus stop by the health centre", """
            People who wait there are mostly not well, and they stand in the rain. The old shelter was taken away in
            the road works and never came back.
            """,
            "Put it back, with a seat.", "Hill estate");

    static final Proposal HANDRAIL = idea(
            "A handrail on the library steps",
            """
            I am 81 and walk with a stick. The library has six steps and nothing to hold. When it rains I do not go,
            because last year I fell there.
            """,
            "Put a handrail on both sides. Paint the edge of each step white.",
            "Mill Row");

    static final Proposal CALL_BACK = idea(
            "Phone us back when the line is busy",
            """
            I waited 40 minutes on the phone about my bins, and then I was cut off. I pay for each minute. I do not have
            a computer.
            """,
            "Let me leave my number, and phone me back on the same day.",
            null);

    private DemoIdeaTexts() {}

    /** A problem is one paragraph, whatever the line breaks here. */
    static Proposal idea(String title, String problem, String suggestion, @Nullable String area) {
        return new Proposal(title, problem.strip().replace('\n', ' '), suggestion, area);
    }
}
