package org.troubletree.saved;

import java.util.List;
import java.util.Optional;
import org.troubletree.saved.Members.Variant;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Place;
import org.troubletree.tree.Question;
import org.troubletree.tree.Risk;

/**
 * The JSON form of a page as it was shown. It contains what is needed to show and report a walk whose tree no longer
 * exists. The other parts of a page are not written, and are empty in a page that was read.
 */
final class PageJson {
    static final List<Variant<? extends Node>> NODES = List.of(
            new Variant<>("question", Question.class, PageJson::question),
            new Variant<>("check", Check.class, PageJson::check),
            new Variant<>("instruction", Instruction.class, PageJson::instruction),
            new Variant<>("change", Change.class, PageJson::change),
            new Variant<>("outcome", Outcome.class, PageJson::outcome),
            new Variant<>("link", Link.class, PageJson::link));

    private PageJson() {}

    /** A page and the id of its tree. */
    record TreePage(String tree, Node node) {
        Place place() {
            return new Place(tree, node.id());
        }
    }

    static TreePage treePage(Members<TreePage> members) throws InvalidWalkException {
        return new TreePage(members.text("tree", TreePage::tree), members.inline(PageJson::node, TreePage::node));
    }

    /** Returns the page without the parts that are not saved. It is equal to the page that will be read. */
    static Node snapshot(Node node) {
        JsonMapping<Node> mapping = PageJson::node;
        return mapping.writtenPart(node);
    }

    private static Node node(Members<Node> members) throws InvalidWalkException {
        return members.oneOf("kind", NODES);
    }

    private static Page page(Members<Page> members) throws InvalidWalkException {
        return new Page(
                members.text("node", Page::id),
                members.text("title", Page::title),
                members.text("text", Page::text),
                members.texts("articles", Page::articles),
                Optional.empty(),
                Optional.empty());
    }

    private static Question question(Members<Question> members) throws InvalidWalkException {
        return new Question(
                members.inline(PageJson::page, Question::page),
                "",
                members.optional("fact", JsonForm.TEXT, Question::fact),
                members.objects("choices", PageJson::choice, Question::choices));
    }

    private static Check check(Members<Check> members) throws InvalidWalkException {
        return new Check(
                members.inline(PageJson::page, Check::page),
                members.text("reader", Check::reader),
                List.of(),
                "",
                members.objects("choices", PageJson::choice, Check::choices));
    }

    private static Choice choice(Members<Choice> members) throws InvalidWalkException {
        return new Choice(
                members.text("id", Choice::id),
                members.text("label", Choice::label),
                Optional.empty(),
                members.member("facts", JsonForm.TEXT_MAP, Choice::facts),
                Choice.Safety.PLAIN,
                members.text("next", Choice::next));
    }

    private static Instruction instruction(Members<Instruction> members) throws InvalidWalkException {
        return new Instruction(
                members.inline(PageJson::page, Instruction::page),
                members.texts("steps", Instruction::steps),
                members.text("done", Instruction::done),
                members.text("next", Instruction::next));
    }

    private static Change change(Members<Change> members) throws InvalidWalkException {
        return new Change(
                members.inline(PageJson::page, Change::page),
                members.object("action", ServerActionJson::action, Change::action),
                members.object("risk", PageJson::risk, Change::risk),
                members.text("backup", Change::backup),
                members.texts("restart", Change::restart),
                members.text("verify", Change::verify),
                members.text("undo", Change::undo),
                List.of(),
                members.inline(PageJson::ways, Change::ways));
    }

    private static Risk risk(Members<Risk> members) throws InvalidWalkException {
        return new Risk(
                members.text("id", Risk::id),
                members.constant("level", Risk.Level.class, Risk::level),
                members.text("text", Risk::text));
    }

    private static Change.ChangeExits ways(Members<Change.ChangeExits> members) throws InvalidWalkException {
        return new Change.ChangeExits(
                members.text("done", Change.ChangeExits::done), members.text("leave", Change.ChangeExits::leave));
    }

    private static Outcome outcome(Members<Outcome> members) throws InvalidWalkException {
        return new Outcome(
                members.inline(PageJson::page, Outcome::page),
                members.constant("result", Outcome.Result.class, Outcome::result),
                List.of());
    }

    private static Link link(Members<Link> members) throws InvalidWalkException {
        return new Link(
                members.inline(PageJson::page, Link::page),
                members.text("toTree", Link::tree),
                members.optional("toNode", JsonForm.TEXT, Link::node));
    }
}
