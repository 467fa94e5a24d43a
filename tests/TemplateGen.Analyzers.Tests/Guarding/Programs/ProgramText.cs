using System.Globalization;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>A random program as C#.</summary>
internal static class ProgramText
{
    /// <summary>What programs use beside the cases' <c>Shop</c>. A send's number tells it from the others.</summary>
    public const string Prelude = """
        namespace Cases;

        public abstract class ProgramShop : Shop
        {
            protected static Recipient Next() => default;
            protected static Order Latest() => new();
            protected static IDisposable Resource() => new MemoryStream();
            protected static void Say([RequiresOpenWindow] Recipient to, int id) { }
            protected static int Send([RequiresOpenWindow] Recipient to, int id) => id;
            protected static IEnumerable<Recipient> Everyone() => [];
        }
        """;

    public static string Method(string name, GuardProgram program)
    {
        var functions = program.Functions.Select((function, number) => function.IsLambda
            ? $"Func<Recipient, Task> F{number} = async {Recipient(GuardProgram.FirstParameter + number)} => {Text(function.Body)};\n"
            : $"async Task F{number}(Recipient {Recipient(GuardProgram.FirstParameter + number)}) {Text(function.Body)}\n").Reverse();
        return $$"""
            async Task {{name}}(Recipient a, Recipient b, Recipient c)
            {
                bool p = false, q = false;
                bool? maybe = null;
                CareWindow? found = null;
                Task<bool> check = windows.IsOpenAsync(Next());
                {{string.Concat(functions)}}
                {{Text(program.Body)}}
                End:;
                {{Text(program.End)}}
            }

            """;
    }

    private static string Text(Block block) => $"{{\n{string.Concat(block.Statements.Select(statement => Text(statement) + "\n"))}}}";

    private static string Text(Statement statement) => statement switch
    {
        Statement.Send send => $"Say({Recipient(send.Recipient)}, {Number(send.Id)});",
        Statement.SendToEither send => $"Say({Text(send.Condition)} ? {Recipient(send.WhenTrue)} : {Recipient(send.WhenFalse)}, {Number(send.Id)});",
        Statement.Evaluate evaluate => $"_ = {Text(evaluate.Expression)};",
        Statement.SetFlag set => $"{Flag(set.Flag)} {set.Operator} {Text(set.Value)};",
        Statement.SetFlags set => $"(p, q) = ({Text(set.First)}, {Text(set.Second)});",
        Statement.Copy copy => $"{Recipient(copy.Recipient)} = {Recipient(copy.Source)};",
        Statement.CopyEither copy => $"{Recipient(copy.Recipient)} = {Text(copy.Condition)} ? {Recipient(copy.WhenTrue)} : {Recipient(copy.WhenFalse)};",
        Statement.RenewPaths => "order = Latest();",
        Statement.Renew renew => Fill(renew.Format, Recipient(renew.Recipient)),
        Statement.Swap swap => $"({Recipient(swap.First)}, {Recipient(swap.Second)}) = ({Recipient(swap.Second)}, {Recipient(swap.First)});",
        Statement.StartCheck check => $"check = windows.IsOpenAsync({Recipient(check.Recipient)});",
        Statement.Find find => $"found = {Fill(find.Format, Recipient(find.Recipient))};",
        Statement.SetMaybe set => $"maybe {set.Operator} {(set.Value is { } value ? Text(value) : "null")};",
        Statement.AskPerhaps ask => $"maybe = perhaps?.{(ask.OpenWhen ? "IsOpen" : "IsClosed")}({Recipient(ask.Recipient)});",
        Statement.Ensure ensure => Fill(ensure.Format, Recipient(ensure.Recipient)),
        Statement.Check check => $"Check.{(check.Expected ? "True" : "False")}({Text(check.Condition)});",
        Statement.Other => "Other();",
        Statement.If { Else.Statements: [] } branch => $"if ({Text(branch.Condition)}) {Text(branch.Then)}",
        Statement.If branch => $"if ({Text(branch.Condition)}) {Text(branch.Then)} else {Text(branch.Else)}",
        Statement.While loop => $"while ({Text(loop.Condition)}) {Text(loop.Body)}",
        Statement.DoWhile loop => $"do {Text(loop.Body)} while ({Text(loop.Condition)});",
        Statement.For loop => $"for (; {Text(loop.Condition)}; _ = {Text(loop.Increment)}) {Text(loop.Body)}",
        Statement.ForEach loop => $"foreach (var {Recipient(loop.Recipient)} in Everyone()) {Text(loop.Body)}",
        Statement.Try attempt => $"try {Text(attempt.Body)} {string.Concat(attempt.Catches.Select(Text))} {(attempt.Finally is { } last ? $"finally {Text(last)}" : "")}",
        Statement.Switch choice => $"switch ({Text(choice.Condition)}) {{ case true{(choice.When is { } when ? $" when {Text(when)}" : "")}: {Text(choice.WhenTrue)} break; default: {Text(choice.Otherwise)} break; }}",
        Statement.Wrapper wrapper => Fill(wrapper.Format, Text(wrapper.Body)),
        Statement.Jump jump => jump.Kind switch { JumpKind.Goto => "goto End;", JumpKind.Rethrow => "throw;", _ => jump.Kind.ToString().ToLowerInvariant() + ";" },
        Statement.Throw thrown => thrown.Text,
        Statement.Invoke call => $"await F{call.Function}({Recipient(call.Argument)});",
        Statement.Escape escape => $"Use(F{escape.Function});",
        _ => throw new NotSupportedException(statement.ToString()),
    };

    private static string Text(Catch clause)
    {
        var type = clause.Kind switch { ExceptionKind.Io => "IOException", ExceptionKind.Invalid => "InvalidOperationException", _ => "Exception" };
        return $"catch ({type}){(clause.Filter is { } filter ? $" when ({Text(filter)})" : "")} {Text(clause.Body)}";
    }

    private static string Text(Expression expression) => expression switch
    {
        Expression.Constant constant => constant.Value ? "true" : "false",
        Expression.Unknown => "Flip()",
        Expression.Flag flag => Flag(flag.Number),
        Expression.Guard guard => $"({Fill(guard.Format, Recipient(guard.Recipient))})",
        Expression.AwaitCheck check => $"({check.Format})",
        Expression.IsFound found => $"({found.Text})",
        Expression.Maybe maybe => $"({maybe.Text})",
        Expression.Send send => $"(Send({Recipient(send.Recipient)}, {Number(send.Id)}) > 0)",
        Expression.Restated restated => $"({Fill(restated.Format, Text(restated.Operand))})",
        Expression.Binary { Format: { } format } binary => $"({Fill(format, Text(binary.Left), Text(binary.Right))})",
        Expression.Binary binary => $"({Text(binary.Left)} {binary.Operator} {Text(binary.Right)})",
        Expression.Choice choice => $"({Fill(choice.Format, Text(choice.Condition), Text(choice.WhenTrue), Text(choice.WhenFalse))})",
        Expression.SetFlag set => $"({Flag(set.Number)} = {Text(set.Value)})",
        Expression.Out argument => $"TryFind(out {Recipient(argument.Recipient)})",
        _ => throw new NotSupportedException(expression.ToString()),
    };

    private static string Recipient(int number) => number switch
    {
        < GuardProgram.Recipients => "abc"[number].ToString(),
        GuardProgram.FirstPath => "order.From",
        GuardProgram.FirstPath + 1 => "order.Previous!.From",
        _ => $"r{number}",
    };

    private static string Flag(int number) => "pq"[number].ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Fill(string format, params string[] parts) =>
        parts.Select((part, number) => ($"{{{number}}}", part)).Aggregate(format, (text, part) => text.Replace(part.Item1, part.part, StringComparison.Ordinal));
}
