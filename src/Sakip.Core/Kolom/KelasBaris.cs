namespace Sakip.Kolom;

/// <summary>Rows that are measured alike: by one version of the rules and the same formulas.</summary>
/// <param name="Versi">The version among those of the plan; <see cref="RencanaKolom.TanpaVersi"/> where none holds.</param>
/// <param name="Rumus">The formulas; null where no version holds.</param>
internal readonly record struct KelasBaris(int Versi, RumusKolom? Rumus);
