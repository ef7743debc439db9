using Alongside.Tests.Program;
using Xunit;

namespace Alongside.Tests.Reviews;

/// <summary>Everything that is printed as JSON keeps the contract, as its own checker sees it.</summary>
public sealed class CheckReviewTests
{
    private static string Checker => Shared("tools", "check-review");

    public static TheoryData<string, string> Recordings => new()
    {
        { "acde-2026-04-09_234.vtt", "nixo" },
        { "acde-2026-04-09_234.vtt", "Barnabas" },
        { "etm-2026-02-18_000.vtt", "Jannik Luhn" },
        { "etm-2026-02-18_000.vtt", "nixo" },
        { "fcr-2026-04-14_006.vtt", "Mikhail Kalinin" },
        { "fcr-2026-04-14_006.vtt", "Luca Zanolini" },
    };

    [Fact]
    public async Task The_checker_of_the_contract_finds_no_breach_in_invented_reviews()
    {
        var (code, said) = await Python.Run(Checker, [], string.Join('\n', InventedReviews.All.Select(r => ReviewJsonTests.Json(r.Review))));

        Assert.True(code == 0, said);
        Assert.Contains($"{InventedReviews.All.Count()} reviews, 0 breaches", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_finds_none_in_the_samples()
    {
        var checker = Checker;
        using var desk = new Desk();
        var run = desk.Run("review", Path.Combine(Repository.Root, "samples", "conversations"), "--format", "json");
        Assert.Equal(0, run.Exit);

        var (code, said) = await Python.Run(checker, [], run.Out);

        Assert.True(code == 0, said);
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task It_finds_none_in_real_recordings_whoever_is_me(string recording, string me)
    {
        var checker = Checker;
        using var desk = new Desk();
        var run = desk.Run("review", Shared("data", "real-vtt", recording), "--me", me, "--format", "json");
        Assert.Equal(0, run.Exit);

        var (code, said) = await Python.Run(checker, [], run.Out);

        Assert.True(code == 0, said);
    }

    internal static string Shared(params string[] path)
    {
        var file = Repository.Find(["shared", .. path]);
        Assert.SkipWhen(file is null, $"{string.Join('/', path)} does not lie beside this repository.");
        return file!;
    }
}
