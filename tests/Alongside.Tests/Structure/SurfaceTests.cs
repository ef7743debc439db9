using PublicApiGenerator;
using Xunit;

namespace Alongside.Tests.Structure;

/// <summary>What the libraries show to others. A change of it is made on purpose, and read.</summary>
public sealed class SurfaceTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };

    [Theory]
    [InlineData(typeof(Listening.Listener))]
    [InlineData(typeof(Readers.SourceFile))]
    [InlineData(typeof(Alongside.Reviews.Page.ReviewPage))]
    [InlineData(typeof(Storage.Store))]
    [InlineData(typeof(Storage.Sqlite.SqliteStore))]
    public void Is_as_it_was_accepted(Type inside) =>
        Golden.Same($"surface/{inside.Assembly.GetName().Name}.txt", inside.Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n");
}
