package openhall.ideas.pictures;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.ideas.Idea;
import openhall.ideas.paper.WrittenLetter;

/** What an author is told when a moderator takes a picture out of their idea: by email, or in a letter on paper. */
final class PictureLetters {
    private PictureLetters() {}

    static void dropped(Idea idea, IdeaPicture picture, Instant at) {
        if (idea.author != null) {
            var path = "/ideas/sent/" + idea.sending + "/pictures";
            var title = "Your idea " + idea.ref + ": a moderator removed a picture";
            var text = mail(idea, picture, path);
            var key = "idea-picture/" + picture.id;
            Notice.tell(idea.author, new News(NoticeKind.OWN_IDEA_CHECKED, key, title, text, path), at);
        } else {
            WrittenLetter.write(idea, onPaper(idea, picture), at);
        }
    }

    private static String mail(Idea idea, IdeaPicture picture, String path) {
        return """
                A moderator removed a picture from your idea "%s". You said of the picture: %s

                Why: %s

                The rest of your idea stays as it is. %s

                See the pictures of your idea: %s
                """.formatted(idea.title, picture.alt, picture.droppedWhy, canDo(idea), BaseUrl.of(path));
    }

    private static WrittenLetter.Text onPaper(Idea idea, IdeaPicture picture) {
        var words = """
                A moderator removed a picture from your idea. The picture: %s
                Why: %s
                """.formatted(picture.alt, picture.droppedWhy);
        var next = idea.isReturned()
                ? "The rest of your idea stays as it is. You can give us another picture with your new words."
                : "The rest of your idea stays as it is. You do not need to do anything.";
        return new WrittenLetter.Text("Your idea: A picture was removed", words, next);
    }

    private static String canDo(Idea idea) {
        return idea.isReturned()
                ? "You can add another picture before you send your changes. Open the address below."
                : "You do not need to do anything. If you think this is wrong, you can complain to the council.";
    }
}
